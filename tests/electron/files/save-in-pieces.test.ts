import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createSaveDesk } from '../../../electron/files/save-in-pieces.ts';
import { aFolder } from '../a-folder.ts';

const text = (words: string) => new TextEncoder().encode(words);

function aDesk(mostBytes?: number) {
  const folder = aFolder();
  const desk = createSaveDesk({
    choose: async (name) => (name === '' ? null : join(folder, name)),
    newId: randomUUID,
    ...(mostBytes === undefined ? {} : { mostBytes }),
  });
  const begin = async (name: string) => (await desk.begin(name))?.id ?? 'nothing';
  return { folder, desk, begin, files: () => readdirSync(folder) };
}

describe('a file that comes in pieces', () => {
  it('is on the disk whole, in order, and for its owner alone', async () => {
    const { folder, desk, begin, files } = aDesk();

    const id = await begin('adherents.csv');
    await desk.add(id, text('Nom;'));
    await desk.add(id, text('Ville\r\n'));
    const ended = await desk.end(id);

    expect(ended).toEqual({ ok: true, value: null });
    expect(files()).toEqual(['adherents.csv']);
    expect(readFileSync(join(folder, 'adherents.csv'), 'utf8')).toBe('Nom;Ville\r\n');
    expect(statSync(join(folder, 'adherents.csv')).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing on the disk before its end', async () => {
    const { desk, begin, files } = aDesk();

    const id = await begin('adherents.csv');
    await desk.add(id, text('Carpentier'));

    expect(files()).toEqual([]);
  });

  it('tells the name the person chose, and nothing when they chose none', async () => {
    const { desk } = aDesk();

    expect(await desk.begin('adherents.ods')).toMatchObject({ fileName: 'adherents.ods' });
    expect(await desk.begin('')).toBeNull();
  });

  it('leaves the old file as it was when it is cancelled', async () => {
    const { folder, desk, begin, files } = aDesk();
    writeFileSync(join(folder, 'adherents.csv'), 'avant');

    const id = await begin('adherents.csv');
    await desk.add(id, text('après'));
    await desk.cancel(id);

    expect(files()).toEqual(['adherents.csv']);
    expect(readFileSync(join(folder, 'adherents.csv'), 'utf8')).toBe('avant');
    expect(await desk.end(id)).toEqual({ ok: false, error: { kind: 'gone' } });
  });

  it('goes away with the others when the office is locked', async () => {
    const { desk, begin, files } = aDesk();
    const ids = [await begin('un.csv'), await begin('deux.csv')];

    desk.abandon();

    for (const id of ids) expect(await desk.add(id, text('x'))).toMatchObject({ ok: false });
    expect(files()).toEqual([]);
  });

  it('keeps two that come at once apart, even in the same place', async () => {
    const { folder, desk, begin, files } = aDesk();

    const [first, second] = [await begin('liste.csv'), await begin('liste.csv')];
    await desk.add(first, text('premier'));
    await desk.add(second, text('second'));
    await Promise.all([desk.end(first), desk.end(second)]);

    expect(files()).toEqual(['liste.csv']);
    expect(['premier', 'second']).toContain(readFileSync(join(folder, 'liste.csv'), 'utf8'));
  });

  it('refuses more than memory is to hold, all files together, and forgets the one that asked', async () => {
    const { desk, begin, files } = aDesk(10);
    const [small, large] = [await begin('petit.csv'), await begin('grand.csv')];

    await desk.add(small, text('12345'));
    const refused = await desk.add(large, text('123456'));

    expect(refused).toEqual({ ok: false, error: { kind: 'too-large', limit: 10 } });
    expect(await desk.add(large, text('1'))).toMatchObject({ error: { kind: 'gone' } });
    expect(await desk.add(small, text('12345'))).toMatchObject({ ok: true });
    expect(await desk.end(small)).toMatchObject({ ok: true });
    expect(files()).toEqual(['petit.csv']);
  });

  it('says before the first piece that the folder is gone', async () => {
    const { desk } = aDesk();

    await expect(desk.begin('clé/adherents.csv')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('leaves no half of a file when the disk refuses the end', async () => {
    const { folder, desk, begin, files } = aDesk();
    const id = await begin('adherents.csv');
    await desk.add(id, text('Carpentier'));
    // A folder stands where the file was to be: the last step, the renaming, fails.
    mkdirSync(join(folder, 'adherents.csv', 'inside'), { recursive: true });

    await expect(desk.end(id)).rejects.toThrow();

    expect(files()).toEqual(['adherents.csv']);
    expect(await desk.end(id)).toMatchObject({ error: { kind: 'gone' } });
  });
});

describe('a disk that is full in the middle of a file', () => {
  it('leaves the file that was there, and nothing half written, whichever way it was saved', () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'tract.pdf'), 'avant');
    const child = fileURLToPath(new URL('save-on-full-disk.ts', import.meta.url));

    // No file may grow beyond 64 blocks of 512 bytes; the process itself goes on.
    const said = execFileSync(
      'sh',
      ['-c', 'trap "" XFSZ; ulimit -f 64; exec "$0" "$1" "$2"', process.execPath, child, folder],
      { encoding: 'utf8' },
    );

    expect(JSON.parse(said)).toEqual(['EFBIG', 'EFBIG']);
    expect(readdirSync(folder)).toEqual(['tract.pdf']);
    expect(readFileSync(join(folder, 'tract.pdf'), 'utf8')).toBe('avant');
  });
});
