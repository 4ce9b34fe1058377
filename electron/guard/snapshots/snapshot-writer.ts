import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DamagedFile } from '../../disk/disk-failure.ts';
import { flushFolder, renamePatiently } from '../../disk/write-atomically.ts';
import { encodeFooter, type Footer, preamble } from './footer.ts';
import { verifySnapshot } from './snapshot-reader.ts';

type Beginning = Pick<Footer, 'id' | 'schema' | 'seq' | 'at'> & {
  /** Where the finished snapshot will be. */
  readonly path: string;
};

export type SnapshotWriter = {
  readonly id: string;
  write(part: Uint8Array): Promise<void>;
  /** Flushes, reads everything back, and only then gives the file its name. */
  finish(rows: number): Promise<Footer>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
};

export async function beginSnapshot({ path, ...beginning }: Beginning): Promise<SnapshotWriter> {
  const temporary = `${path}.part`;
  const parts: Footer['parts'] = [];
  const whole = createHash('sha256').update(preamble);
  const file = await open(temporary, 'w', 0o600);

  const abandon = async () => {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
  };
  const orLeaveNothing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      await abandon().catch(() => undefined);
      throw cause;
    }
  };

  await orLeaveNothing(() => writeAll(file, preamble));
  return {
    id: beginning.id,
    abandon,
    write: (part) =>
      orLeaveNothing(async () => {
        await writeAll(file, part);
        whole.update(part);
        parts.push({ bytes: part.length, sha256: hashOf(part) });
      }),
    finish: (rows) =>
      orLeaveNothing(async () => {
        const footer = { ...beginning, rows, parts, sha256: whole.digest('hex') };
        await writeAll(file, encodeFooter(footer));
        await file.sync();
        await file.close();
        const readBack = await verifySnapshot(temporary);
        if (readBack?.sha256 !== footer.sha256)
          throw new DamagedFile('snapshot does not read back');
        await renamePatiently(temporary, path);
        await flushFolder(dirname(path));
        return footer;
      }),
  };
}

const hashOf = (part: Uint8Array): string => createHash('sha256').update(part).digest('hex');

/** A full disk may take a part of the bytes without an error; `writeFile` goes on until it hears one. */
const writeAll = (file: FileHandle, bytes: Uint8Array): Promise<void> => file.appendFile(bytes);
