import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSnapshots, type Snapshots } from '../../../electron/guard/snapshots/snapshots.ts';
import { aFolder, inAFolder } from '../a-folder.ts';
import { cutBytes, filesIn, flipByte } from '../damage.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const inFolder = (folder: string) =>
  openSnapshots({ folder, now: () => new Date('2026-11-23T10:00:00Z') });

async function aSnapshot(snapshots: Snapshots, parts: readonly Uint8Array[], seq = 1) {
  const id = await snapshots.begin({ schema: 1, seq });
  for (const part of parts) await snapshots.write(id, part);
  return snapshots.finish(id, 42);
}

describe('snapshots', () => {
  it('give back their parts, and null past the end', async () => {
    const folder = aFolder();
    const { id } = await aSnapshot(inFolder(folder), [bytes('one'), bytes(''), bytes('three')]);

    const snapshots = inFolder(folder);

    expect(await snapshots.readPart(id, 0)).toEqual(bytes('one'));
    expect(await snapshots.readPart(id, 1)).toEqual(bytes(''));
    expect(await snapshots.readPart(id, 2)).toEqual(bytes('three'));
    expect(await snapshots.readPart(id, 3)).toBeNull();
  });

  it('are listed newest first, with what they hold', async () => {
    const folder = aFolder();
    const snapshots = inFolder(folder);
    await aSnapshot(snapshots, [bytes('old')], 5);
    await aSnapshot(snapshots, [bytes('new')], 9);

    const listed = await inFolder(folder).listVerified();

    expect(listed.map(({ seq, rows, schema }) => ({ seq, rows, schema }))).toEqual([
      { seq: 9, rows: 42, schema: 1 },
      { seq: 5, rows: 42, schema: 1 },
    ]);
  });

  it('do not count until they are finished, and leave nothing when abandoned', async () => {
    const folder = aFolder();
    const snapshots = inFolder(folder);
    const id = await snapshots.begin({ schema: 1, seq: 1 });
    await snapshots.write(id, bytes('half'));

    const later = inFolder(folder);
    expect(await later.listQuickly()).toEqual([]);
    await later.tidy(0);

    expect(readdirSync(folder)).toEqual([]);
    await snapshots.abandon();
  });

  it('forget the writing that another one replaced', async () => {
    const folder = aFolder();
    const snapshots = inFolder(folder);
    const abandoned = await snapshots.begin({ schema: 1, seq: 1 });
    await snapshots.begin({ schema: 1, seq: 2 });

    await snapshots.begin({ schema: 1, seq: 3 });

    expect(filesIn(folder, '.part')).toHaveLength(1);
    await expect(snapshots.write(`${abandoned}0`, bytes('late'))).rejects.toThrow();
    await snapshots.abandon();
  });

  it('open no file that is not one of them', async () => {
    const folder = aFolder();
    const snapshots = inFolder(join(folder, 'snapshots'));
    await aSnapshot(snapshots, [bytes('one')]);
    writeFileSync(join(folder, 'secret.snapshot'), 'secret');

    await expect(snapshots.readPart('../secret', 0)).rejects.toThrow();
  });

  it('skip a damaged one and keep the good ones', async () => {
    const folder = aFolder();
    const snapshots = inFolder(folder);
    await aSnapshot(snapshots, [bytes('good')], 1);
    const { id } = await aSnapshot(snapshots, [bytes('soon damaged')], 2);
    flipByte(join(folder, `${id}.snapshot`), 12);

    expect((await snapshots.listVerified()).map(({ seq }) => seq)).toEqual([1]);
    await expect(snapshots.readPart(id, 0)).rejects.toMatchObject({ code: 'DAMAGED' });
  });

  it('never number two alike, even after a damaged one', async () => {
    const folder = aFolder();
    const snapshots = inFolder(folder);
    const first = await aSnapshot(snapshots, [bytes('one')]);
    cutBytes(join(folder, `${first.id}.snapshot`), 5);

    const second = await aSnapshot(inFolder(folder), [bytes('two')]);

    expect(second.id).not.toBe(first.id);
  });

  it('notice every flipped bit and every cut, for all contents', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 200 }), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.option(fc.nat(7)),
        (parts, place, bit) =>
          inAFolder(async (folder) => {
            await aSnapshot(inFolder(folder), parts);
            const file = filesIn(folder, '.snapshot')[0] ?? '';
            if (bit === null) cutBytes(file, 1 + (place % statSync(file).size));
            else flipByte(file, place % statSync(file).size, bit);

            expect(await inFolder(folder).listVerified()).toEqual([]);
          }),
      ),
      { numRuns: 150 },
    ));
});
