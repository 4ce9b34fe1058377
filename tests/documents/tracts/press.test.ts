import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { imposeNUp } from '#shared/domain/tracts/imposition/n-up.ts';
import { papers } from '#shared/domain/tracts/imposition/paper.ts';
import { plainFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import type { PressOrder } from '../../../renderer/features/tracts/press/press-order.ts';
import { aJpeg } from '../../builders/a-picture-file.ts';
import { aPictureFrame } from '../../builders/a-picture-frame.ts';
import { add, aTextFrame, aTract, edit } from '../../builders/a-tract.ts';
import { temporaryFolder } from '../../e2e/support/temporary-folder.ts';
import { started } from '../../shared/domain/tracts/templates/support.ts';
import { anOrder, forPrintShop, pressTract } from './support/press-tract.ts';

const folder = temporaryFolder('press');
let pressed = 0;

/** Where the PDF lies. */
async function press(order: PressOrder, pictures?: ReadonlyMap<string, Uint8Array>) {
  const made = await pressTract(order, pictures);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  pressed += 1;
  const path = join(folder, `${pressed}.pdf`);
  writeFileSync(path, made.value);
  return path;
}

const run = (program: string, ...given: readonly string[]) =>
  execFileSync(program, given, { encoding: 'utf8' });
const ours = { ...plainFacts, name: 'Ensemble', place: 'Villeneuve', email: 'bonjour@exemple.fr' };
const tractOf = (template: string) => started(template, ours).tract;

describe('a leaflet on paper', () => {
  it.each(templates.map(({ id }) => id))(
    'is read by others without a word of complaint: %s',
    async (id) => {
      const path = await press(anOrder(tractOf(id), { look: forPrintShop }));

      expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
      expect(run('pdfinfo', path)).toContain('Producer:        Permanence');
      for (const row of run('pdffonts', path).trim().split('\n').slice(2)) {
        expect(row).toMatch(/^[A-Z]{6}\+\S+ .* yes yes yes /);
      }
    },
  );

  it('says in its boxes where it is cut and how far its bleed reaches', async () => {
    const path = await press(anOrder(readTract(aTract()).tract, { look: forPrintShop }));

    const info = run('pdfinfo', '-box', path);

    // A5 with 3 mm of bleed and 8 mm for marks: 170 × 232 mm.
    expect(info).toMatch(/Page size: +481\.8\d* x 657\.6\d* pts/);
    expect(info).toMatch(/BleedBox: +22\.68 +22\.68 +459\.21 +634\.96/);
    expect(info).toMatch(/TrimBox: +31\.18 +31\.18 +450\.71 +626\.46/);
  });

  it('is as large as its trimmed page where nothing is to be cut', async () => {
    const path = await press(anOrder(readTract(aTract()).tract));

    expect(run('pdfinfo', path)).toMatch(/Page size: +419\.5\d* x 595\.2\d* pts/);
  });

  it('gives back the words that were typed, French spaces and ligatures included', async () => {
    const typed = 'L’office : « affiché » à 18 h 30 — efficace, 2 000 fiches !';
    const doc = aTract();
    edit(doc, add(aTextFrame('words', { size: { width: 120, height: 20 } }), typed));

    const path = await press(anOrder(readTract(doc).tract));

    expect(run('pdftotext', '-enc', 'UTF-8', path, '-').trim()).toBe(typed);
  });

  it('prints black letters in black ink only', async () => {
    const doc = aTract();
    edit(doc, add(aTextFrame('words'), 'Noir'));

    const inks = run(
      'gs',
      '-q',
      '-o',
      '-',
      '-sDEVICE=inkcov',
      await press(anOrder(readTract(doc).tract)),
    );

    expect(inks.trim().split('\n')[0]).toMatch(/^ *0\.0+ +0\.0+ +0\.0+ +0\.0*[1-9]/);
  });

  it('is the same, byte for byte, when it is ordered again', async () => {
    const order = anOrder(tractOf('market-leaflet'), { look: forPrintShop });

    const [first, second] = [await pressTract(order), await pressTract(order)];

    expect(first.ok && second.ok && Buffer.from(first.value).equals(second.value)).toBe(true);
  });

  it('lies four times on a sheet, back behind front', async () => {
    const tract = tractOf('visit-card');
    const [page] = tract.pages;
    if (!page) throw new Error('no page');
    const { width, height } = page.setup;
    const sheets = imposeNUp({
      leaflet: { width, height, faces: 2, bleed: 0 },
      paper: papers.a4,
      edge: 0,
      gutter: 0,
      sides: { kind: 'two', turning: 'long-edge', leafing: 'book' },
      order: 'repeat',
    });
    if (!sheets.ok) throw new Error(sheets.error.kind);

    const path = await press(anOrder(tract, { sheets: sheets.value }));

    expect(run('pdfinfo', path)).toMatch(/Pages: +2/);
    const words = run('pdftotext', '-f', '1', '-l', '1', path, '-');
    const places = sheets.value[0]?.front.length ?? 0;
    expect(places).toBeGreaterThan(1);
    expect(words.split('passés vous voir').length - 1).toBe(places);
  });

  it('carries a photograph as it is', async () => {
    const path = await press(
      anOrder(aPhoto()),
      new Map([[photo, aJpeg({ width: 300, height: 200 })]]),
    );

    expect(run('pdfimages', '-list', path)).toMatch(/image +300 +200 +gray +1 +8 +jpeg/);
  });

  it('is not made without a picture that it shows', async () => {
    expect(await pressTract(anOrder(aPhoto()))).toEqual({
      ok: false,
      error: [{ kind: 'picture-missing', object: 'photo' }],
    });
  });
});

const photo = 'a'.repeat(64);

function aPhoto() {
  const doc = aTract();
  edit(doc, add(aPictureFrame(photo)));
  return readTract(doc).tract;
}
