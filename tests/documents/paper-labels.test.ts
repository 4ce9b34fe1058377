import { describe, expect, it } from 'vitest';
import { labelPresets, presetSheet } from '#shared/domain/paper/label-presets.ts';
import { labelBox } from '#shared/domain/paper/label-sheet.ts';
import { aCardsOrder, aLabelsOrder } from './support/orders.ts';
import { pagesOf, printShop, textOf } from './support/print-order.ts';
import { inkOfWords, readWords, resourcesOf, type Word } from './support/read-pdf.ts';

const { make, print } = printShop();
const named = (words: readonly Word[], word: string) => words.filter((one) => one.text === word);

describe('labels', () => {
  it.each(labelPresets)('stand where the sheet has them, within 0.3 mm: %s', async (preset) => {
    const sheet = presetSheet(preset);
    const count = sheet.columns * sheet.rows;
    const labels = Array.from({ length: count }, (_, index) => ({
      about: `${index}`,
      lines: [`N${index}`],
    }));
    const words = readWords(await print(aLabelsOrder({ sheet, labels })));

    expect(words).toHaveLength(count);
    words.forEach((word, index) => {
      const box = labelBox(sheet, index);
      const inset = Math.min(3.5, box.width / 16);
      expect(Math.abs(word.xMin - (box.x + inset))).toBeLessThan(0.3);
      const middle = (word.yMin + word.yMax) / 2;
      expect(Math.abs(middle - (box.y + box.height / 2))).toBeLessThan(0.6);
    });
  });

  it('begin at the label that is asked for, moved by the printer’s error', async () => {
    const labels = [{ about: 'Zoé', lines: ['Zoé'] }];
    const [straight] = readWords(await print(aLabelsOrder({ labels })));
    const [moved] = readWords(
      await print(aLabelsOrder({ labels, startAt: 6, offset: { x: 1.5, y: -1 } })),
    );

    expect((moved?.xMin ?? 0) - (straight?.xMin ?? 0)).toBeCloseTo(2 * 66.05 + 1.5, 1);
    expect((moved?.yMin ?? 0) - (straight?.yMin ?? 0)).toBeCloseTo(38.1 - 1, 1);
  });

  it('shrink a long line to the label, and name the person whose line does not fit at 6 points', async () => {
    const long = 'Mme Anne-Marie ROCHEFOUCAULD';
    const labels = [
      { about: 'long', lines: [long] },
      { about: 'endless', lines: ['M'.repeat(80)] },
    ];
    const sheet = presetSheet('avery-l7651');
    const order = aLabelsOrder({ sheet, labels });

    expect((await make(order)).findings).toEqual([{ kind: 'does-not-fit', about: 'endless' }]);
    const last = readWords(await print(order)).find((word) => word.text === 'ROCHEFOUCAULD');
    expect(last?.xMax).toBeLessThan(sheet.left + sheet.label.width);
  });

  it('are drawn as letters, not only said to be', async () => {
    for (const ink of inkOfWords(await print(aLabelsOrder()))) {
      expect(ink).toBeGreaterThan(0.04);
      expect(ink).toBeLessThan(0.5);
    }
  });

  it('carry nothing but the addresses', async () => {
    const order = aLabelsOrder({ title: 'Parti imaginaire' });

    const shown = textOf(await print(order));
    expect(shown).not.toContain('imaginaire');
    expect(shown).not.toContain((await make(order)).fingerprint);
    expect(await resourcesOf(await print(order))).toEqual(['Font', 'ProcSet']);
  });
});

describe('member cards', () => {
  it('are ten a page, each within its own edges', async () => {
    const path = await print(aCardsOrder());
    const first = readWords(path).filter(({ page }) => page === 1);

    expect(pagesOf(path)).toHaveLength(2);
    expect(named(first, 'Vernoy')).toHaveLength(10);
    for (const { xMin, xMax } of first) {
      expect(xMin).toBeGreaterThan(19.4 + 4);
      expect(xMax).toBeLessThan(190.6 - 4);
    }
  });
});
