import { expect, it } from 'vitest';
import { pictureSize } from '#shared/domain/tracts/press-presets/picture-size.ts';

it('has the asked pixels on its longer side, and the page’s proportions', () => {
  expect(pictureSize({ width: 210, height: 297 }, 1_080)).toEqual({ width: 764, height: 1_080 });
  expect(pictureSize({ width: 297, height: 210 }, 1_080)).toEqual({ width: 1_080, height: 764 });
  expect(pictureSize({ width: 2_000, height: 20 }, 1_080)).toEqual({ width: 1_080, height: 11 });
});
