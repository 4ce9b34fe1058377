import { describe, expect, it } from 'vitest';
import { addressBox, windowReach } from '../../renderer/paper/compose/letters.ts';
import type { LettersOrder } from '../../renderer/paper/letters-order.ts';
import { pagesOf, printShop } from './support/print-order.ts';
import { readWords, type Word } from './support/read-pdf.ts';

const { make, print } = printShop();

const recipient = ['Mme Anaïs ROUDAUT', 'Escalier B', 'Résidence des Lilas', '4 rue de l’Église'];
const anOrder = (body: string, lines: readonly string[] = recipient): LettersOrder => ({
  kind: 'letters',
  language: 'fr',
  title: 'Relances',
  sender: ['Parti imaginaire, section de Vernoy-sur-Lie', '2 place du Marché', '12345 VERNOY'],
  dateLine: 'Vernoy-sur-Lie, le 23 novembre 2026',
  subjectLabel: 'Objet\u00a0: ',
  letters: [
    { about: 'Anaïs', recipient: lines, subject: 'Votre cotisation pour l’année 2026', body },
    { about: 'Paul', recipient: ['M. Paul BOURDIC'], subject: 'Rappel', body: 'Monsieur,' },
  ],
});

const meets = (word: Word, box: typeof windowReach) =>
  word.xMax > box.x &&
  word.xMin < box.x + box.width &&
  word.yMax > box.y &&
  word.yMin < box.y + box.height;

describe('letters', () => {
  it('show the address in the window of an envelope, wherever the sheet slides, and nothing else', async () => {
    const six = [...recipient, 'Le Bourg', '12345 VERNOY SUR LIE'];
    const words = readWords(await print(anOrder('Madame,\n\nBien à vous.', six)));
    const shown = words.filter((word) => word.page === 1 && meets(word, windowReach));

    expect(shown.map(({ text }) => text).join(' ')).toBe(six.join(' '));
    for (const { xMin, xMax, yMin, yMax } of shown) {
      expect(xMin).toBeGreaterThan(addressBox.x - 0.3);
      expect(xMax).toBeLessThan(addressBox.x + addressBox.width);
      expect(yMin).toBeGreaterThan(54);
      expect(yMax).toBeLessThan(80);
    }
  });

  it('are each on their own sheets, and go on on another one where they are long', async () => {
    const long = Array.from({ length: 30 }, (_, at) => `Paragraphe ${at} ${'mot '.repeat(40)}`);
    const order = anOrder(long.join('\n\n'));
    const pages = pagesOf(await print(order));

    expect(pages).toHaveLength(3);
    expect(pages.at(-1)).toContain('BOURDIC');
    expect(
      pages
        .slice(0, -1)
        .join('')
        .match(/Paragraphe \d+/gu),
    ).toHaveLength(30);
    expect((await make(order)).findings).toEqual([]);
    for (const word of readWords(await print(order))) {
      expect(word.yMax).toBeLessThan(297 - 15);
      expect(word.xMax).toBeLessThan(190.5);
    }
  });

  it('name whose address does not fit the window', async () => {
    const { findings } = await make(anOrder('Madame,', ['W'.repeat(70)]));

    expect(findings).toEqual([{ kind: 'does-not-fit', about: 'Anaïs' }]);
  });
});
