// What our reader's process does with a file, outside Electron: `parse-child.ts FILE`.
import { readFileSync } from 'node:fs';
import { parseBytes } from '../../../electron/files/parse/parse-bytes.ts';
import { reportMeasured } from './measured-child.ts';

const [file = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const started = performance.now();
const table = await parseBytes({ fileName: file, bytes, options: {} });
if (!table.ok) throw new Error(`Refused: ${JSON.stringify(table.error)}`);
reportMeasured(table.value.rows.length, started);
