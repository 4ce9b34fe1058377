import { writeSync } from 'node:fs';
import { openJournal } from '../../../electron/guard/journal/journal.ts';

/** What the record of a seq holds: long and short ones. */
export const writtenBy = (seq: number): Buffer =>
  Buffer.alloc((seq * 977) % 20_000, `record ${seq};`);

async function writeForEver(folder: string): Promise<never> {
  const journal = openJournal(folder);
  for (let seq = (await journal.tail()) + 1; ; seq++) {
    await journal.append({ seq, sealed: new Uint8Array(writtenBy(seq)) });
    writeSync(1, `${seq}\n`);
  }
}

if (process.argv[1] === import.meta.filename) await writeForEver(process.argv[2] ?? '');
