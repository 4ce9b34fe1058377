import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { diskCodeOf } from '../../../electron/disk/disk-failure.ts';
import { writeAtomically } from '../../../electron/disk/write-atomically.ts';
import { createSaveDesk } from '../../../electron/files/save-in-pieces.ts';

/** Runs where no file may grow beyond a limit: both ways of saving over `tract.pdf` say how that went. */
const [, , folder = ''] = process.argv;
const path = join(folder, 'tract.pdf');
const bytes = new Uint8Array(1_000_000).fill(37);

const atOnce = () => writeAtomically(path, bytes);
const inPieces = async () => {
  const desk = createSaveDesk({ choose: async () => path, newId: randomUUID });
  const id = (await desk.begin('tract.pdf'))?.id ?? '';
  for (let at = 0; at < bytes.length; at += 100_000) {
    await desk.add(id, bytes.subarray(at, at + 100_000));
  }
  await desk.end(id);
};

const said = async (save: () => Promise<unknown>) => {
  try {
    await save();
    return 'saved';
  } catch (cause) {
    return diskCodeOf(cause);
  }
};
process.stdout.write(JSON.stringify([await said(atOnce), await said(inPieces)]));
