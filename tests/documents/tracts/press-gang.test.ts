import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blackSwatch } from '#shared/domain/tracts/document/model/swatch.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { cuttingGuide } from '#shared/domain/tracts/imposition/cutting-guide.ts';
import type { Placement, Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import type { CopierChoice } from '#shared/domain/tracts/press-presets/copier-choice.ts';
import { copierSheets } from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import { cuttingSheet } from '#shared/domain/tracts/press-presets/cutting-sheet.ts';
import { gangRun } from '#shared/domain/tracts/press-presets/gang-run.ts';
import { bindPdf } from '../../../renderer/features/tracts/press/bind/bind-pdf.ts';
import { plainLook } from '../../../renderer/features/tracts/press/press-order.ts';
import { pageOnSheet } from '../../../renderer/features/tracts/press/write/place-page.ts';
import { add, aShape, aTract, backPage, edit, frontPage } from '../../builders/a-tract.ts';
import { temporaryFolder } from '../../e2e/support/temporary-folder.ts';
import { dotsOf } from './support/dots-of.ts';
import { anOrder, pressTract } from './support/press-tract.ts';

const folder = temporaryFolder('press-gang');
const run = (program: string, ...given: readonly string[]) =>
  execFileSync(program, given, { encoding: 'utf8' });

const choice: CopierChoice = {
  ...{ paper: 'sra3', sides: 'two', turning: 'long-edge', leafing: 'book' },
  ...{ way: 'gang', between: 'apart', gutter: 6 },
};

const black = { fill: blackSwatch.id, stroke: null };
/** Where no turning of the page brings it to itself. */
const blot = { x: 20, y: 30, width: 10, height: 15 };

/** An A5 of two faces, each with the blot; `beyond` moves it, so that two leaflets are told apart. */
function blotted(beyond: number) {
  const doc = aTract();
  const { width, height } = blot;
  const said = {
    position: { x: blot.x + beyond, y: blot.y },
    size: { width, height },
    fill: blackSwatch.id,
    stroke: null,
  };
  edit(
    doc,
    add({ ...aShape('front', { ...said, page: frontPage }), ...black }),
    add({ ...aShape('back', { ...said, page: backPage }), ...black }),
  );
  return readTract(doc).tract;
}

async function pressed(...asked: Parameters<typeof pressTract>): Promise<Uint8Array> {
  const made = await pressTract(...asked);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

/** Each side as a file of one page. */
function sidesIn(name: string, bytes: Uint8Array, sheets: readonly Sheet[]) {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  const sides = sheets.flatMap(({ front, back }) => (back === null ? [front] : [front, back]));
  return sides.map((placements, at) => {
    const side = join(folder, `${name}-${at}.pdf`);
    run('qpdf', path, '--pages', path, String(at + 1), '--', side);
    return { placements, dot: dotsOf(side) };
  });
}

/** A little inside and a little outside of each side of the blot, as it lies on the sheet. */
function whatIsSeen(placement: Placement, beyond: number, dot: ReturnType<typeof dotsOf>) {
  const [a, b, c, d, e, f] = pageOnSheet(placement);
  const [x, y] = [blot.x + beyond, blot.y];
  const [middle, upright] = [x + blot.width / 2, y + blot.height / 2];
  const nearMm = 0.3;
  const places = [
    [x + nearMm, upright],
    [x + blot.width - nearMm, upright],
    [middle, y + nearMm],
    [middle, y + blot.height - nearMm],
    [x - nearMm, upright],
    [x + blot.width + nearMm, upright],
    [middle, y - nearMm],
    [middle, y + blot.height + nearMm],
  ] as const;
  return places.map(([px, py]) =>
    (dot(a * px + c * py + e, b * px + d * py + f)[1] ?? 0) < 128 ? 'ink' : 'paper',
  );
}

const exact = [...Array(4).fill('ink'), ...Array(4).fill('paper')];

describe('leaflets that share sheets', () => {
  it('lie exactly where they were placed, front and back, and the same parts give the same bytes', async () => {
    const tracts = [blotted(0), blotted(60)];
    const leaflet = { width: 148, height: 210, faces: 2, bleed: 3 };
    const ganged = gangRun(
      [
        { leaflet, copies: 300 },
        { leaflet, copies: 100 },
      ],
      choice,
    );
    if (!ganged.ok) throw new Error(ganged.error.kind);
    const [plate] = ganged.value.plates;
    if (plate === undefined) throw new Error('No plate');
    const look = { ...plainLook, around: 'bleed' } as const;
    const orders = tracts.map((tract) => anOrder(tract, { look }));
    const parts = await Promise.all(orders.map((order) => pressed(order)));
    const cuts = cuttingGuide(
      plate.sheet.size,
      plate.sheet.front.map(({ trim }) => trim),
    );
    if (!cuts.ok) throw new Error(cuts.error.kind);
    const guide = cuttingSheet({ sheet: plate.sheet, cuts: cuts.value, words: ['Les coupes'] });
    const binding = {
      ...{ parts, bleeds: tracts.map(({ pages }) => pages[0]?.setup.bleed ?? 0) },
      ...{ sheets: [plate.sheet], hasMarks: true, guides: [await pressed(anOrder(guide))] },
      about: anOrder(tracts[0] ?? guide),
    };
    const bytes = await bindPdf(binding);

    expect(plate.times).toEqual([3, 1]);
    const sides = sidesIn('gang', bytes, [plate.sheet]);
    expect(sides).toHaveLength(2);
    for (const { placements, dot } of sides)
      for (const placement of placements)
        expect(whatIsSeen(placement, 60 * placement.leaflet, dot)).toEqual(exact);
    expect(run('pdftotext', '-f', '3', '-l', '3', join(folder, 'gang.pdf'), '-')).toContain(
      'Les coupes',
    );
    expect(run('pdfinfo', join(folder, 'gang.pdf'))).toMatch(/Pages: +3\n/);
    expect(await bindPdf(binding)).toEqual(bytes);
  });
});

describe('a leaflet whose one side is printed twice', () => {
  it('has front and back exactly where they were placed', async () => {
    const tract = blotted(0);
    const laid = copierSheets(
      tract.pages.map(({ setup }) => setup),
      { ...choice, way: 'work-and-turn' },
    );
    if (!laid.ok) throw new Error(laid.error.kind);
    const sheets = laid.value.sheets.map((sheet) => ({ ...sheet, back: null }));
    const look = { ...plainLook, around: 'marks' } as const;
    const bytes = await pressed(anOrder(tract, { sheets, look }));

    const [side] = sidesIn('turned', bytes, sheets);
    expect(side?.placements.map(({ face }) => face)).toEqual([0, 0, 1, 1]);
    for (const placement of side?.placements ?? [])
      expect(side && whatIsSeen(placement, 0, side.dot)).toEqual(exact);
  });
});
