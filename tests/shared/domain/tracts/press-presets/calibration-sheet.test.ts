import { expect, it } from 'vitest';
import { calibrationSheet } from '#shared/domain/tracts/press-presets/calibration-sheet.ts';
import { flatText } from '#shared/domain/tracts/story.ts';

it('has the two lines at 20 mm and the ruler of 100 mm on both faces, each with its words', () => {
  const size = { width: 297, height: 210 };
  const tract = calibrationSheet(size, { front: 'Recto', back: 'Verso' });

  expect(tract.pages.map(({ setup }) => [setup.width, setup.height])).toEqual([
    [297, 210],
    [297, 210],
  ]);
  for (const page of tract.pages) {
    const lines = tract.objects.filter((one) => one.page === page.id && one.kind === 'shape');
    const [left, top, ruler] = lines;
    expect((left?.position.x ?? 0) + (left?.size.width ?? 0) / 2).toBeCloseTo(20);
    expect((top?.position.y ?? 0) + (top?.size.height ?? 0) / 2).toBeCloseTo(20);
    expect(ruler?.size.width).toBe(100);
    for (const { position, size: own } of lines) {
      expect(position.x + own.width).toBeLessThan(size.width);
      expect(position.y + own.height).toBeLessThan(size.height);
    }
  }
  expect([...tract.stories.values()].map((story) => flatText(story).trim())).toEqual([
    'Recto',
    'Verso',
  ]);
});
