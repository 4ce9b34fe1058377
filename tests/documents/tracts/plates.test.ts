import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { coverage } from '#shared/domain/tracts/proof/coverage.ts';
import type { PlateInk } from '#shared/domain/tracts/proof/plate.ts';
import { dotsIn } from '#shared/domain/tracts/proof/proof-dots.ts';
import {
  type Imaging,
  noImaging,
} from '../../../renderer/features/tracts/press/pictures/imaging.ts';
import type { PressLook } from '../../../renderer/features/tracts/press/press-order.ts';
import { aPng } from '../../builders/a-picture-file.ts';
import { aPictureFrame } from '../../builders/a-picture-frame.ts';
import { add, aTextFrame, aTract, edit } from '../../builders/a-tract.ts';
import { temporaryFolder } from '../../e2e/support/temporary-folder.ts';
import { box, swatch } from './support/inked-boxes.ts';
import { inkedJpeg } from './support/inked-jpeg.ts';
import { anOrder, forPrintShop, pressTract } from './support/press-tract.ts';
import { drawnPlate, type Inked, inkAt, meanOf, separated } from './support/separated.ts';

const folder = temporaryFolder('plates');
const photo = 'a'.repeat(64);
const flag = 'Rouge 485';
const plates: readonly (readonly [string, PlateInk])[] = [
  ['Cyan', { kind: 'process', ink: 'cyan' }],
  ['Magenta', { kind: 'process', ink: 'magenta' }],
  ['Yellow', { kind: 'process', ink: 'yellow' }],
  ['Black', { kind: 'process', ink: 'black' }],
];
const withSpot = [...plates, [flag, { kind: 'spot', name: flag }]] as const;

const inks = [
  swatch('mixed', [80, 20, 60, 10]),
  swatch('light', [0, 40, 100, 0]),
  swatch('grey', [0, 0, 0, 50]),
  swatch('flag', [0, 95, 100, 0], flag),
];
const words = (id: string, y: number) =>
  add(
    { ...aTextFrame(id, { position: { x: 12, y }, size: { width: 120, height: 30 } }) },
    'Ensemble pour le quartier, le 14 mars à 18 h 30, salle des fêtes',
  );

type Given = {
  readonly edits: readonly TractEdit[];
  readonly colour: PressLook['colour'];
  readonly picture?: Uint8Array;
  readonly imaging?: Imaging;
  readonly inks?: readonly (readonly [string, PlateInk])[];
};

type Both = readonly {
  readonly name: string;
  readonly ink: PlateInk;
  readonly theirs: Inked;
  readonly ours: Inked;
}[];

/** Of each ink: Ghostscript's plate of the file, and the proof's. */
async function bothOf({ edits, colour, picture, imaging, inks: asked = plates }: Given) {
  const doc = aTract();
  edit(doc, ...edits);
  const order = anOrder(readTract(doc).tract);
  const look = { ...forPrintShop, colour };
  const pictures = new Map(picture ? [[photo, picture]] : []);
  const press = async (pressed: PressLook) => {
    const made = await pressTract({ ...order, look: pressed }, pictures, imaging);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    return made.value;
  };
  const path = join(folder, 'whole.pdf');
  writeFileSync(path, await press(look));
  const theirs = separated(folder, path);
  const found: Both[number][] = [];
  for (const [name, ink] of asked) {
    const plate = await press({ ...look, standard: 'plain', plate: { ink, dpi: 100 } });
    const ours = await drawnPlate(plate);
    found.push({
      name,
      ink,
      theirs: theirs.get(name) ?? { ...ours, ink: ours.ink.map(() => 0) },
      ours,
    });
  }
  return { found, names: [...theirs.keys()] };
}

/** Of the page, in percent: letters have soft edges that every program draws a little otherwise. */
const slack = 0.15;
/** A place of the trimmed page on the sheet: bleed and marks lie around it. */
const sheet = 11;

describe('the plates of a proof', () => {
  it('carry the ink that another program parts the file into: mixed, spot, see-through and black', async () => {
    const { found, names } = await bothOf({
      colour: 'inks',
      inks: withSpot,
      edits: [
        ...inks,
        ...box('ground', 'mixed', [-3, -3, 154, 100]),
        ...box('over', 'light', [60, 20, 40, 40]),
        ...box('half', 'flag', [20, 50, 60, 60], 0.5),
        ...box('spot', 'flag', [90, 90, 40, 40]),
        ...box('pale', 'grey', [100, 100, 40, 40]),
        words('black', 30),
        words('lower', 110),
      ],
    });

    expect(names.toSorted()).toEqual(['Black', 'Cyan', 'Magenta', flag, 'Yellow'].toSorted());
    expectSame(found, [
      ...[
        [5, 5],
        [70, 25],
        [30, 60],
        [30, 105],
        [70, 55],
      ],
      ...[
        [95, 95],
        [110, 110],
        [135, 135],
      ],
    ]);
    for (const { ours } of found) expect(meanOf(ours)).toBeGreaterThan(4);
    const [own, other] = [inkOn(found, 'ours'), inkOn(found, 'theirs')];
    // Two boxes and half of a spot ink lie upon each other there.
    expect(own.highest.percent).toBeGreaterThan(200);
    expect(Math.abs(own.highest.percent - other.highest.percent)).toBeLessThan(2);
    expect(Math.abs(own.overLimit - other.overLimit)).toBeLessThan(0.5);
    for (const [at, mean] of own.means.entries()) {
      expect(Math.abs(mean.percent - (other.means[at]?.percent ?? 0))).toBeLessThan(slack);
    }
  });

  it('mix a spot ink of the four where it is not printed apart', async () => {
    const { found, names } = await bothOf({
      colour: 'process',
      edits: [...inks, ...box('flag', 'flag', [10, 10, 100, 100])],
    });

    expect(names).not.toContain(flag);
    expectSame(found, [
      [50, 50],
      [5, 5],
    ]);
  });

  it('carry photographs, drawings and their gradients as the press’s profile tells them', async () => {
    const rgba = new Uint8Array(300 * 200 * 4).map((_, at) => {
      const [x, y] = [(at >> 2) % 300, Math.floor((at >> 2) / 300)];
      return [x * 0.85, y * 1.2, 255 - x * 0.5, x > 250 ? 128 : 255][at % 4] ?? 0;
    });
    const { found } = await bothOf({
      colour: 'four-inks',
      edits: [...inks, ...box('ground', 'light', [0, 0, 148, 30]), add(aPictureFrame(photo))],
      picture: aPng({ width: 300, height: 200 }),
      imaging: { ...noImaging, decode: async () => ({ width: 300, height: 200, rgba }) },
    });
    expectSame(found, [
      [20, 20],
      [40, 40],
      [65, 20],
      [65, 45],
    ]);

    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><defs><linearGradient id="fade"><stop stop-color="#c00"/><stop offset="1" stop-color="#00f"/></linearGradient></defs><rect width="300" height="100" fill="url(#fade)"/><rect y="100" width="300" height="50" fill="#808080"/><rect y="150" width="300" height="50" fill="#2a7" opacity=".5"/></svg>`;
    const drawn = await bothOf({
      colour: 'four-inks',
      edits: [...inks, ...box('ground', 'light', [0, 40, 148, 30]), add(aPictureFrame(photo))],
      picture: new TextEncoder().encode(drawing),
    });
    expectSame(drawn.found, [
      [12, 20],
      [40, 20],
      [65, 20],
      [40, 35],
      [40, 46],
    ]);
  });

  it('part a photograph of four inks as it is, not through the screen’s colours', async () => {
    const { found } = await bothOf({
      colour: 'inks',
      edits: [add(aPictureFrame(photo))],
      picture: inkedJpeg(folder),
    });

    expectSame(found, [
      [15, 15],
      [40, 30],
    ]);
    expect(found.map(({ ours }) => inkAt(ours, 40 + sheet, 30 + sheet))).toEqual(
      [80, 20, 60, 10].map((percent) => expect.closeTo(percent, -0.3)),
    );
  });

  it('leave grey pictures to the black plate, as it is printed', async () => {
    const grey = new Uint8Array(200 * 301).map((_, at) => (at % 301 === 0 ? 0 : 100));
    const { found } = await bothOf({
      colour: 'inks',
      edits: [...inks, ...box('ground', 'light', [0, 0, 148, 40]), add(aPictureFrame(photo))],
      picture: aPng({ width: 300, height: 200, pixels: grey }),
    });

    expectSame(found, [
      [40, 30],
      [5, 5],
      [40, 45],
    ]);
  });
});

/** All inks together inside the bleed, as the proof tells them. */
function inkOn(found: Both, whose: 'ours' | 'theirs') {
  const dots = { dpi: 100, width: found[0]?.ours.width ?? 0, height: found[0]?.ours.height ?? 0 };
  const bleed = dotsIn({ x: sheet - 3, y: sheet - 3, width: 154, height: 216 }, dots);
  return coverage(
    found.map((each) => ({ ink: each.ink, tones: each[whose].ink })),
    { width: dots.width, within: [bleed], limit: 160 },
  );
}

function expectSame(found: Both, places: readonly (readonly number[])[]) {
  for (const { name, theirs, ours } of found) {
    expect([ours.width, ours.height], name).toEqual([theirs.width, theirs.height]);
    expect(Math.abs(meanOf(ours) - meanOf(theirs)), `${name}, mean`).toBeLessThan(slack);
    for (const [x = 0, y = 0] of places) {
      const place = [x + sheet, y + sheet] as const;
      // Percent of ink: what one byte of grey and one more of rounding can tell.
      expect(
        Math.abs(inkAt(ours, ...place) - inkAt(theirs, ...place)),
        `${name} at ${x}, ${y}`,
      ).toBeLessThan(1.2);
    }
  }
}
