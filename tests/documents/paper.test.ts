import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { PaperOrder } from '../../renderer/paper/paper-order.ts';
import {
  aCardsOrder,
  aDirectoryOrder,
  aLabelsOrder,
  aPhoneListOrder,
  aReportOrder,
  aSignInOrder,
  people,
} from './support/orders.ts';
import { pagesOf, printShop, textOf } from './support/print-order.ts';
import { inkColours, readWords, type Word } from './support/read-pdf.ts';

const { make, print } = printShop();
const named = (words: readonly Word[], word: string) => words.filter((one) => one.text === word);

const everyKind: readonly PaperOrder[] = [
  aLabelsOrder(),
  aSignInOrder(),
  aPhoneListOrder(),
  aDirectoryOrder(),
  aCardsOrder(),
  aReportOrder(),
];

describe('every document', () => {
  it.each(everyKind)('embeds its fonts, cut down and readable as text: $kind', async (order) => {
    const fonts = execFileSync('pdffonts', [await print(order)], { encoding: 'utf8' });
    const rows = fonts.trim().split('\n').slice(2);

    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+SourceSans3.* yes yes yes /);
  });

  it.each(everyKind)('is A4, in black ink only: $kind', async (order) => {
    const path = await print(order);

    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(
      /595\.27\d x 841\.89 .*A4/,
    );
    for (const colour of await inkColours(path)) expect(colour).toMatch(/^0 0 0 [\d.]+$/);
  });

  it.each(everyKind)('is the same, byte for byte, for the same content: $kind', async (order) => {
    const first = await make(order);
    const second = await make(structuredClone(order));

    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(second.fingerprint).toBe(first.fingerprint);
  });

  it('shows a square for a letter that no font has, and says whose', async () => {
    const about = 'Mme 山田 AUBÉPINE';
    const order = aLabelsOrder({ labels: [{ about, lines: [about] }] });

    expect((await make(order)).findings).toEqual([
      { kind: 'missing-letters', about, letters: '山田' },
    ]);
    expect(textOf(await print(order))).toContain('Mme □□ AUBÉPINE');
  });

  it('has every letter of the names of Europe and of Vietnam', async () => {
    const lines = ['ŁĄŻŹĆ ğışçö őű ŞșȚț Ÿ œ æ ß', 'ĀĒĪŪĻŅŠŽ đ ð þ ħ', 'Nguyễn Thị Phượng Đặng Ữớạ'];
    const order = aLabelsOrder({ labels: [{ about: 'toutes', lines }] });

    expect((await make(order)).findings).toEqual([]);
    const shown = textOf(await print(order)).normalize('NFC');
    for (const line of lines) expect(shown).toContain(line);
  });

  it('composes accents that came apart', async () => {
    const lines = ['Zoé AUBÉPINE'.normalize('NFD')];
    const order = aLabelsOrder({ labels: [{ about: 'Zoé', lines }] });

    expect(textOf(await print(order))).toContain('Zoé AUBÉPINE');
  });
});

describe('a sign-in sheet', () => {
  it('repeats its header, numbers its pages and carries one fingerprint', async () => {
    const order = aSignInOrder();
    const { fingerprint, pages } = await make(order);
    const shown = pagesOf(await print(order));

    expect(shown).toHaveLength(pages);
    shown.forEach((page, index) => {
      expect(page).toMatch(/N°\s+Nom\s+Commune\s+Signature/);
      expect(page).toContain(`page ${index + 1}/${pages}`);
      expect(page).toContain(`empreinte ${fingerprint}`);
    });
  });

  it('has every row once, and the blank ones after them', async () => {
    const path = await print(
      aSignInOrder({
        rows: people(64).map((name) => ({ kind: 'row', cells: [name, 'Vernoy'] })),
        blankRows: 7,
      }),
    );
    const numbers = readWords(path)
      .filter(({ text: word, xMax }) => /^\d+$/.test(word) && xMax < 24.5)
      .map(({ text: word }) => Number(word));

    expect(numbers).toEqual(Array.from({ length: 71 }, (_, index) => index + 1));
  });

  it('never lets a row run over the foot of the page', async () => {
    const rows = people(40).map((name) => ({
      kind: 'row' as const,
      cells: [`${name} ${'qui a un nom vraiment très long '.repeat(3)}`, 'Vernoy'],
    }));
    const words = readWords(await print(aSignInOrder({ rows })));
    const footTop = named(words, 'empreinte')[0]?.yMin ?? 0;

    for (const word of words.filter(({ xMin }) => xMin > 24 && xMin < 90)) {
      expect(word.yMax < footTop - 1 || Math.abs(word.yMin - footTop) < 0.5).toBe(true);
    }
  });

  it('changes its fingerprint when one letter changes', async () => {
    const changed = aSignInOrder({ blankRows: 8 });

    expect((await make(changed)).fingerprint).not.toBe((await make(aSignInOrder())).fingerprint);
  });
});

describe('a directory', () => {
  it('keeps everybody’s lines together and names the letters of a page', async () => {
    const shown = pagesOf(await print(aDirectoryOrder()));

    expect(shown.length).toBeGreaterThan(2);
    expect(shown[1]).toContain('Annuaire de la section (suite)');
    expect(shown[1]).toMatch(/\b[A-Z] ?– ?[A-Z]\b/);
  });

  it('holds every person once', async () => {
    const groups = [
      {
        heading: 'A',
        entries: people(150).map((name, index) => ({ name, lines: [`ligne-${index}-fin`] })),
      },
    ];
    const shown = textOf(await print(aDirectoryOrder({ groups })));

    for (let index = 0; index < 150; index += 1) {
      expect(shown.match(new RegExp(`ligne-${index}-fin`, 'g'))).toHaveLength(1);
    }
  });
});

describe('an empty order', () => {
  it.each<PaperOrder>([
    aLabelsOrder({ labels: [] }),
    aSignInOrder({ rows: [], blankRows: 0 }),
    aDirectoryOrder({ groups: [] }),
    aCardsOrder({ cards: [] }),
  ])('is one page: $kind', async (order) => {
    expect((await make(order)).pages).toBe(1);
  });
});

describe('a report', () => {
  it('names the columns again on every page that a table goes on over, and counts its pages', async () => {
    const pages = pagesOf(await print(aReportOrder()));

    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toMatch(/Nom +Versé/);
      expect(page).toContain(`page ${index + 1}/${pages.length}`);
    }
    expect(pages.join('').match(/Moyen +Montant/g)).toHaveLength(1);
    expect(pages.at(-1)).toMatch(/Total +1 800,00 €/);
  });
});
