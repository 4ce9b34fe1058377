import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetIds } from '#shared/domain/tracts/press-presets/presets.ts';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import { temporaryFolder } from '../../e2e/support/temporary-folder.ts';
import { type PressedFile, pressEverything } from './support/every-template.ts';
import { boxesOf, sidesOf, textOf } from './support/expected.ts';
import { ask, forEach, mupdfText, pdfJsReads } from './support/readers.ts';
import { joined, letters, typedOn } from './support/typed-text.ts';

const folder = temporaryFolder('every-template');
let files: readonly PressedFile[] = [];

beforeAll(async () => {
  files = await pressEverything(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What somebody says of each file, by its name; what is null is left out. */
async function ofEach(look: (file: PressedFile) => Promise<unknown>, chosen = files) {
  const said = await forEach(chosen, look);
  return chosen.map(({ name }, at) => [name, said[at]]).filter(([, word]) => word !== null);
}

/** Its pages lie alone, upright and in their order. */
const alone = () => files.filter(({ order }) => order.sheets === null);
const ofPreset = (preset: PressedFile['preset']) => files.filter((file) => file.preset === preset);

describe('every template in every preset', () => {
  it('is pressed', () => {
    expect(files).toHaveLength(templates.length * presetIds.length);
  });

  it('is sound to qpdf', async () => {
    const sound = /^(?!.*WARNING).*No syntax or stream encoding errors found/su;
    const faults = await ofEach(async ({ path }) => {
      const { said, complaint } = await ask('qpdf', '--check', path);
      return sound.test(said) && complaint === '' ? null : said + complaint;
    });
    expect(faults).toEqual([]);
  });

  it('brings all its fonts to Poppler, cut down and readable', async () => {
    const faults = await ofEach(async ({ path }) => {
      const { said, complaint } = await ask('pdffonts', path);
      const rows = said.trim().split('\n').slice(2);
      const bad = rows.filter((row) => !/^[A-Z]{6}\+\S+ .* yes yes yes /u.test(row));
      return rows.length > 0 && bad.length === 0 && complaint === '' ? null : said + complaint;
    });
    expect(faults).toEqual([]);
  });

  it('is drawn by Poppler and MuPDF without a word', async () => {
    const complaints = await ofEach(async ({ path }) => {
      const poppler = await ask('pdftoppm', '-r', '30', '-png', path, `${path}.poppler`);
      // Without the colour management that not every MuPDF was built with, of which it would speak each time.
      const quietly = ['-N', '-q', '-r', '30', '-F', 'png', '-o', '/dev/null'];
      const mupdf = await ask('mutool', 'draw', ...quietly, path);
      return poppler.complaint + mupdf.complaint || null;
    });
    expect(complaints).toEqual([]);
  });

  it('is read whole by the pdf.js that we ship, without a warning', async () => {
    const faults = await ofEach(async (file) => {
      const { words, warnings } = await pdfJsReads(file.path);
      return words.length === sidesOf(file).length && warnings.length === 0 ? null : warnings;
    });
    expect(faults).toEqual([]);
  });

  it('has ink on every side to Ghostscript, which complains of nothing', async () => {
    const paths = files.map(({ path }) => path);
    const { said, complaint } = await ask('gs', '-q', '-o', '-', '-sDEVICE=inkcov', ...paths);
    const sides = said.trim().split('\n');

    expect(complaint).toBe('');
    expect(sides).toHaveLength(files.flatMap(sidesOf).length);
    expect(sides.filter((side) => /^[\s0.]+CMYK OK$/u.test(side))).toEqual([]);
  });

  it('tells photographs in the inks of a press only where that is asked for', async () => {
    const others = await ofEach(async ({ path, preset }) => {
      const { said } = await ask('pdfimages', '-list', path);
      const spaces = said
        .split('\n')
        .slice(2)
        .flatMap((row) => row.split(/\s+/u)[6] ?? []);
      const isMeant = (space: string) => (space === 'cmyk') === (preset === 'print-shop-inks');
      return spaces.every(isMeant) ? null : spaces;
    });
    expect(others).toEqual([]);
  });

  it('is as large, and cut where, its pages say, to a hundredth of a millimetre', async () => {
    const said = await ofEach(async ({ path }) =>
      boxesOf((await ask('pdfinfo', '-box', '-l', '99', path)).said),
    );
    for (const [at, file] of files.entries()) {
      const sides = sidesOf(file);
      const read = said[at]?.[1] as ReturnType<typeof boxesOf>;
      expect(read, file.name).toHaveLength(sides.length);
      for (const [number, { media, trim }] of sides.entries()) {
        const near = (length: number) => expect.closeTo(length, 2);
        const wanted = { media: media.map(near), trim: trim.map(near) };
        expect(read[number], `${file.name} ${number + 1}`).toEqual(wanted);
      }
    }
  });
});

describe('the words of every template', () => {
  it('are those that were typed, to MuPDF with the very spaces', async () => {
    const read = await ofEach(async ({ path }) => joined(await mupdfText(path)), alone());
    expect(read).toEqual(alone().map((file) => [file.name, textOf(file)]));
  });

  it('are those that were typed, to Poppler and pdf.js', async () => {
    const read = await ofEach(async ({ path }) => {
      const { said } = await ask('pdftotext', '-raw', '-enc', 'UTF-8', path, '-');
      const { words } = await pdfJsReads(path);
      return [letters(joined(said)), letters(joined(words.join('\n')))];
    }, alone());
    const typed = alone().map((file) => {
      const text = letters(textOf(file));
      return [file.name, [text, text]];
    });
    expect(read).toEqual(typed);
  });

  it('stand on the sheets of a copier as often as their pages do', async () => {
    const read = await ofEach(async ({ path }) => {
      const { said } = await ask('pdftotext', '-raw', '-enc', 'UTF-8', path, '-');
      return [...letters(joined(said))].sort().join('');
    }, ofPreset('copier'));
    const laid = ofPreset('copier').map((file) => [
      file.name,
      [...letters(textOf(file))].sort().join(''),
    ]);
    expect(read).toEqual(laid);
  });

  it('are all in the structure that a screen reader walks, where a leaflet is sent', async () => {
    const lacking = await ofEach(async ({ path, order: { tract } }) => {
      const { said, complaint } = await ask('pdfinfo', '-struct-text', path);
      const heard = letters(said.replaceAll(/"\n\s+"/gu, ''));
      const unheard = tract.pages
        .flatMap((page) => typedOn(tract, page))
        .filter((paragraph) => !heard.includes(letters(paragraph)));
      return unheard.length === 0 && complaint === '' ? null : [unheard, complaint];
    }, ofPreset('message'));
    expect(lacking).toEqual([]);
  });
});
