import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPictureFiles } from '../../../electron/files/pictures.ts';
import { aFolder } from '../a-folder.ts';

const id = '0193f1a0-0000-7000-8000-000000000000';

describe('the pictures of leaflets', () => {
  it('are there again after the program ended, each in a file of its own', async () => {
    const folder = join(aFolder(), 'pictures');

    await openPictureFiles(folder).write(id, Uint8Array.of(1, 2, 3));

    expect(await openPictureFiles(folder).read(id)).toEqual(Uint8Array.of(1, 2, 3));
    expect(readdirSync(folder)).toEqual([`${id}.sealed`]);
  });

  it('that were never kept are null, also before there is a folder', async () => {
    expect(await openPictureFiles(join(aFolder(), 'none')).read(id)).toBeNull();
  });

  it('that cannot be opened are kept under another name, and are as not there', async () => {
    const folder = join(aFolder(), 'pictures');
    const pictures = openPictureFiles(folder);
    await pictures.write(id, Uint8Array.of(1));

    await pictures.setAside(id);
    await pictures.setAside(id);

    expect(await pictures.list()).toEqual([]);
    expect(await pictures.read(id)).toBeNull();
    expect(readdirSync(folder)).toEqual([`${id}.damaged`]);
  });

  it('that come in pieces are there piece by piece until they are whole', async () => {
    const folder = join(aFolder(), 'pictures');
    await openPictureFiles(folder).writePiece(id, 1, Uint8Array.of(4));

    const pictures = openPictureFiles(folder);
    expect(await pictures.list()).toEqual([]);
    expect(await pictures.readPiece(id, 1)).toEqual(Uint8Array.of(4));
    expect(await pictures.readPiece(id, 0)).toBeNull();
    await pictures.write(id, Uint8Array.of(3, 4));

    expect(await pictures.list()).toEqual([id]);
    expect(readdirSync(folder)).toEqual([`${id}.sealed`]);
  });

  it('that are wiped leave nothing: no file, no piece, nothing that was set aside', async () => {
    const folder = join(aFolder(), 'pictures');
    const pictures = openPictureFiles(folder);
    const other = id.replace(/0$/, '1');
    await pictures.write(id, Uint8Array.of(1));
    await pictures.setAside(id);
    await pictures.writePiece(id, 0, Uint8Array.of(2));
    await pictures.write(other, Uint8Array.of(3));
    expect(await pictures.remains()).toEqual([id]);

    await pictures.drop(id);

    expect(readdirSync(folder)).toEqual([`${other}.sealed`]);
    expect(await pictures.remains()).toEqual([]);
  });
});
