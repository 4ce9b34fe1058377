import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { QrContent } from '#shared/domain/tracts/document/model/qr.ts';
import { blackSwatch } from '#shared/domain/tracts/document/model/swatch.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { paintedObjects } from '#shared/domain/tracts/document/read/painted-objects.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { qrText } from '#shared/domain/tracts/drawing/qr-text.ts';
import type { Story } from '#shared/domain/tracts/story.ts';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import { add, aShape, aTract, edit } from '../../builders/a-tract.ts';
import { temporaryFolder } from '../../e2e/support/temporary-folder.ts';
import { ours, presetOrder, pressInto, templateTract } from './support/every-template.ts';
import { sidesOf } from './support/expected.ts';
import { inkApart, inkByMupdf, inkByPoppler } from './support/page-ink.ts';
import { anOrder } from './support/press-tract.ts';
import { readCodes } from './support/read-codes.ts';
import { ask } from './support/readers.ts';

const folder = temporaryFolder('pages-seen');
const path = join(folder, 'made.pdf');
const ids = templates.map(({ id }) => id);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the picture of a page', () => {
  // A font that one of them cannot draw is half of the ink; how each smooths thin lines is a few hundredths.
  it.each(ids)('is the same to Poppler and to MuPDF: %s', async (id) => {
    await pressInto(path, presetOrder(templateTract(id), 'message'));

    const [poppler, mupdf] = await Promise.all([inkByPoppler(path), inkByMupdf(path)]);

    expect(poppler).toHaveLength(templateTract(id).pages.length);
    for (const [at, page] of poppler.entries()) expect(inkApart(page, mupdf[at])).toBeLessThan(0.1);
  });
});

describe('black letters', () => {
  it.each(ids)('are in black ink alone, whatever lies under them: %s', async (id) => {
    const tract = inBlack(templateTract(id));
    const paths = await Promise.all([
      pressInto(join(folder, 'shop.pdf'), withoutMarks(tract, 'print-shop')),
      pressInto(join(folder, 'inks.pdf'), withoutMarks(tract, 'print-shop-inks')),
      pressInto(join(folder, 'copier.pdf'), withoutMarks(tract, 'copier')),
    ]);

    const lettersOnly = ['-dFILTERIMAGE', '-dFILTERVECTOR', '-sDEVICE=inkcov'];
    const { said } = await ask('gs', '-q', '-o', '-', ...lettersOnly, ...paths);

    for (const side of said.trim().split('\n')) {
      expect(side).toMatch(/^ *0\.0+ +0\.0+ +0\.0+ +0\.0*[1-9]\d* CMYK OK$/u);
    }
  });
});

describe('a code on paper', () => {
  it.each([
    ['on the sheets of a copier', 'copier', 'the address of a site', ours],
    [
      'in the file that is sent',
      'message',
      'the card of a section without one',
      { ...ours, web: '' },
    ],
  ] as const)(
    'is read on every template that shows one, %s: %s, %s',
    async (_, preset, __, facts) => {
      let seen = 0;
      for (const id of ids) {
        const order = presetOrder(templateTract(id, facts), preset);
        const wanted = sidesOf({ order }).map(({ faces }) =>
          faces.flatMap(codesOf(order.tract)).sort(),
        );
        if (wanted.flat().length === 0) continue;
        await pressInto(path, order);
        for (const [side, codes] of wanted.entries()) {
          expect(await readCodes(path, side + 1), id).toEqual(codes);
          seen += codes.length;
        }
      }
      expect(seen).toBeGreaterThan(5);
    },
  );

  it.each<QrContent>([
    { kind: 'url', url: 'https://exemple.fr/réunion?le=12&à=19 h 30' },
    {
      kind: 'text',
      text: 'Réunion publique « logement » : jeudi 12 mars, 19 h 30 ; entrée libre !',
    },
    {
      kind: 'vcard',
      ...{ name: 'Zoé Lefèvre', organisation: 'Ensemble ; section', phone: '05 53 00 00 00' },
      ...{ email: 'zoe@exemple.fr', url: '', address: '12, rue des Lilas, 47300 Villeneuve' },
    },
    {
      kind: 'payment',
      ...{ name: 'Ensemble pour Villeneuve', iban: 'FR76 3000 6000 0112 3456 7890 189', bic: '' },
      ...{ amount: 2050, reference: 'Don campagne' },
    },
  ])('says what was typed: $kind', async (content) => {
    const doc = aTract();
    const { id, page, position, rotation, group, name, locked, hidden, opacity } = aShape('code');
    const common = { id, page, position, rotation, group, name, locked, hidden, opacity };
    const size = { width: 30, height: 30 };
    edit(doc, add({ ...common, size, kind: 'qr', content, fill: null, stroke: null }));

    await pressInto(path, anOrder(readTract(doc).tract));

    expect(await readCodes(path, 1)).toEqual([qrText(content)]);
  });
});

const codesOf =
  (tract: Tract) =>
  (face: number): readonly string[] => {
    const page = tract.pages[face];
    return (page ? paintedObjects(tract, page) : []).flatMap((object) =>
      object.kind === 'qr' ? (qrText(object.content) ?? []) : [],
    );
  };

function withoutMarks(tract: Tract, preset: 'print-shop' | 'print-shop-inks' | 'copier') {
  const order = presetOrder(tract, preset);
  const look = { ...order.look, around: order.sheets === null ? 'bleed' : 'nothing' } as const;
  return { ...order, look };
}

function inBlack(tract: Tract): Tract {
  const told = (story: Story): Story =>
    story.map((paragraph) => ({
      ...paragraph,
      runs: paragraph.runs.map((run) => ({
        ...run,
        style: { ...run.style, colour: blackSwatch.id },
      })),
      end: { ...paragraph.end, colour: blackSwatch.id },
    }));
  return { ...tract, stories: new Map([...tract.stories].map(([id, story]) => [id, told(story)])) };
}
