import { readWithSheetJs } from './sheetjs-read.js';

// The peer of our file reader, in the same kind of process.
process.parentPort.once('message', ({ data }) => {
  process.parentPort.postMessage(readWithSheetJs(data.bytes).length - 1);
});
