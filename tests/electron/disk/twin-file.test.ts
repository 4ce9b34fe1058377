import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeEnvelope } from '../../../electron/disk/envelope.ts';
import { twinFile } from '../../../electron/disk/twin-file.ts';
import { aFolder, inAFolder } from '../a-folder.ts';
import { cutBytes, flipByte } from '../damage.ts';

const Note = z.object({ text: z.string() });
const aTwin = (folder: string) => {
  const path = join(folder, 'note.json');
  return {
    path,
    copy: join(folder, 'note.copy.json'),
    file: twinFile({ path, format: 'guard', schema: Note }),
  };
};

describe('a file that is kept twice', () => {
  it('reads what was written', async () => {
    const { file } = aTwin(aFolder());

    await file.write({ text: 'une note' });

    expect(await file.read()).toEqual({ kind: 'read', value: { text: 'une note' } });
  });

  it('says when there is none', async () => {
    expect(await aTwin(aFolder()).file.read()).toEqual({ kind: 'none' });
  });

  it('reads the copy when the file is gone, and makes a new file', async () => {
    const { file, path, copy } = aTwin(aFolder());
    await file.write({ text: 'une note' });
    rmSync(path);

    expect(await file.read()).toMatchObject({ kind: 'read' });

    expect(readFileSync(path, 'utf8')).toBe(readFileSync(copy, 'utf8'));
  });

  it('believes the newer copy when a crash came between the two', async () => {
    const { file, path } = aTwin(aFolder());
    await file.write({ text: 'old' });
    const old = readFileSync(path);
    await file.write({ text: 'new' });
    writeFileSync(path, old);

    expect(await file.read()).toEqual({ kind: 'read', value: { text: 'new' } });
  });

  it('is damaged, never empty, when both copies are', async () => {
    const { file, path, copy } = aTwin(aFolder());
    await file.write({ text: 'une note' });
    cutBytes(path, 1);
    writeFileSync(copy, '');

    expect(await file.read()).toEqual({ kind: 'damaged' });
  });

  it('touches nothing that a newer version wrote', async () => {
    const { file, path, copy } = aTwin(aFolder());
    await file.write({ text: 'old' });
    const newer = writeEnvelope({
      kind: 'guard',
      format: 2,
      revision: 9,
      body: { shape: 'unknown' },
    });
    writeFileSync(path, newer);

    expect(await file.read()).toEqual({ kind: 'newer' });
    await expect(file.write({ text: 'mine' })).rejects.toThrow();

    expect(readFileSync(path, 'utf8')).toBe(newer);
    expect(readFileSync(copy, 'utf8')).toContain('old');
  });

  it('keeps the old content when the new one cannot be written', async () => {
    const { file, path } = aTwin(aFolder());
    await file.write({ text: 'old' });
    mkdirSync(`${path}.new`);

    await expect(file.write({ text: 'new' })).rejects.toThrow();

    expect(await file.read()).toEqual({ kind: 'read', value: { text: 'old' } });
  });

  it('refuses every flipped bit, for all contents', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(7), (text, place, bit) =>
        inAFolder(async (folder) => {
          const { file, path, copy } = aTwin(folder);
          await file.write({ text });
          rmSync(copy);
          flipByte(path, place % statSync(path).size, bit);

          expect(await file.read()).toEqual({ kind: 'damaged' });
        }),
      ),
      { numRuns: 200 },
    ));
});
