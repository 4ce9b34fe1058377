import { describe, expect, it } from 'vitest';
import { coverage, type DrawnPlate } from '#shared/domain/tracts/proof/coverage.ts';
import { heatColour } from '#shared/domain/tracts/proof/heat.ts';
import { mixedInks } from '#shared/domain/tracts/proof/mix-inks.ts';
import { paperFacts, proofPapers, seenOn } from '#shared/domain/tracts/proof/papers.ts';
import { type ProcessInk, processInks } from '#shared/domain/tracts/proof/plate.ts';
import { dotsIn, placeOf, proofDots } from '#shared/domain/tracts/proof/proof-dots.ts';

const plate = (ink: ProcessInk, ...tones: readonly number[]): DrawnPlate => ({
  ink: { kind: 'process', ink },
  tones: Uint8Array.from(tones),
});
const whole = { left: 0, top: 0, right: 2, bottom: 2 };

describe('the ink on a side', () => {
  const plates = [plate('cyan', 255, 0, 0, 255), plate('black', 255, 51, 0, 0)];

  it('is summed dot by dot: the highest sum, where it is, and the mean of each ink', () => {
    const found = coverage(plates, { width: 2, within: [whole], limit: 150 });

    expect(found.highest).toEqual({ percent: 200, x: 0, y: 0 });
    expect(found.overLimit).toBe(25);
    expect(found.means.map(({ percent }) => percent)).toEqual([50, 30]);
  });

  it('leaves out what lies beside the pages: marks are printed with every ink', () => {
    const right = { ...whole, left: 1 };

    const found = coverage(plates, { width: 2, within: [right], limit: 150 });

    expect(found.highest).toMatchObject({ percent: 100, x: 1, y: 1 });
    expect(found.overLimit).toBe(0);
    expect(found.means.map(({ percent }) => percent)).toEqual([50, 10]);
  });

  it('is told where it is nearest to the middle: a wide ground is not told by its corner', () => {
    const [width, height] = [5, 3];
    const ground = [plate('cyan', ...new Array<number>(width * height).fill(200))];

    const found = coverage(ground, {
      width,
      within: [{ left: 0, top: 0, right: width, bottom: height }],
      limit: 300,
    });

    expect([found.highest.x, found.highest.y]).toEqual([2, 1]);
  });

  it('is not above the limit when it is the limit, whatever a byte can tell', () => {
    // 85 + 85 + 80 + 50 % as bytes add up to 300.4 %.
    const full = [217, 217, 204, 128].map((tone, at) => plate(processInks[at] ?? 'black', tone));

    const found = coverage(full, {
      width: 1,
      within: [{ left: 0, top: 0, right: 1, bottom: 1 }],
      limit: 300,
    });

    expect(found.overLimit).toBe(0);
  });

  it('is nothing where nothing is looked at', () => {
    expect(coverage([], { width: 0, within: [], limit: 300 })).toEqual({
      highest: { percent: 0, x: 0, y: 0 },
      overLimit: 0,
      means: [],
    });
  });
});

describe('the dots of a proof', () => {
  it('are 150 an inch on a leaflet and fewer on a poster, so that the page stays free', () => {
    expect(proofDots({ width: 148, height: 210 }).dpi).toBe(150);
    const poster = proofDots({ width: 319, height: 442 });
    expect(poster.width * poster.height).toBeLessThanOrEqual(3_000_000);
    expect(poster.dpi).toBeGreaterThan(115);
    const large = proofDots({ width: 1_189, height: 1_682 });
    expect(large.width * large.height).toBeLessThanOrEqual(3_000_000);
  });

  it('lie whole in the boxes that are looked at', () => {
    const dots = { dpi: 25.4, width: 20, height: 20 };
    expect(dotsIn({ x: 2.5, y: 3, width: 5, height: 40 }, dots)).toEqual({
      ...{ left: 3, top: 3, right: 7, bottom: 20 },
    });
    expect(placeOf({ x: 3, y: 0 }, dots)).toEqual({ x: 3.5, y: 0.5 });
  });
});

describe('the map of ink', () => {
  it('is white where there is none, darker with more, and of another hue above the limit', () => {
    expect(heatColour(0, 300)).toEqual([255, 255, 255]);
    const light = ([red, green, blue]: readonly number[]) =>
      0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
    const below = [1, 50, 100, 200, 300].map((percent) => light(heatColour(percent, 300)));
    expect(below).toEqual(below.toSorted((one, other) => other - one));
    for (const percent of [301, 340, 400, 500]) {
      const [red, , blue] = heatColour(percent, 300);
      expect(red - blue).toBeGreaterThan(100);
    }
    const [red, , blue] = heatColour(300, 300);
    expect(blue).toBeGreaterThan(red);
  });
});

describe('paper', () => {
  it('is never lighter than a screen’s white, and newsprint darker than office paper', () => {
    const whites = proofPapers.map((paper) =>
      seenOn(paperFacts[paper].white).map((table) => table[255] ?? 0),
    );
    for (const [red = 0, green = 0, blue = 0] of whites) {
      expect(Math.max(red, green, blue)).toBeLessThanOrEqual(255);
      expect(Math.min(red, green, blue)).toBeGreaterThan(180);
    }
    const greens = whites.map(([, green]) => green ?? 0);
    expect(greens).toEqual(greens.toSorted((one, other) => other - one));
    expect(seenOn(paperFacts.offset.white)[1]?.[0]).toBe(0);
  });
});

describe('plates shown together', () => {
  it('are the inks they are, and a spot ink the mix that stands in for it', () => {
    const spot: DrawnPlate = {
      ink: { kind: 'spot', name: 'Rouge' },
      tones: Uint8Array.of(255, 128),
    };
    const standIns = new Map([['Rouge', { cyan: 0, magenta: 100, yellow: 50, black: 0 }]]);

    const mixed = mixedInks([plate('yellow', 0, 255), spot], standIns);

    expect([...mixed]).toEqual([0, 255, 127, 0, 0, 128, 255, 0]);
  });
});
