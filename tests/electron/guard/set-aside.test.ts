import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setAside } from '../../../electron/guard/set-aside.ts';
import { aFolder } from '../a-folder.ts';

const day = (number: number) => new Date(`2026-11-0${number}T10:00:00Z`);

function aDamagedDatabase(parent = aFolder()) {
  const folder = join(parent, 'IndexedDB');
  mkdirSync(folder);
  writeFileSync(join(folder, 'CURRENT'), 'damaged');
  return { parent, folder, shelf: join(parent, 'shelf') };
}

describe('setting a damaged database aside', () => {
  it('leaves its place free and keeps every byte', async () => {
    const { folder, shelf } = aDamagedDatabase();

    await setAside({ folder, shelf, now: day(1) });

    expect(existsSync(folder)).toBe(false);
    const [kept = ''] = readdirSync(shelf);
    expect(readFileSync(join(shelf, kept, 'CURRENT'), 'utf8')).toBe('damaged');
  });

  it('keeps only the latest two', async () => {
    const { parent, folder, shelf } = aDamagedDatabase();
    await setAside({ folder, shelf, now: day(1) });
    aDamagedDatabase(parent);
    await setAside({ folder, shelf, now: day(2) });
    aDamagedDatabase(parent);

    await setAside({ folder, shelf, now: day(3) });

    expect(readdirSync(shelf).map((name) => name.slice(0, 10))).toEqual([
      '2026-11-02',
      '2026-11-03',
    ]);
  });

  it('is content when there is nothing to set aside', async () => {
    const parent = aFolder();

    await setAside({ folder: join(parent, 'IndexedDB'), shelf: join(parent, 's'), now: day(1) });

    expect(readdirSync(join(parent, 's'))).toEqual([]);
  });
});
