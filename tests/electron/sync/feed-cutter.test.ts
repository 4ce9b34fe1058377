import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeedCutter } from '../../../electron/sync/feed-cutter.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (ndjson: Uint8Array) => new TextDecoder().decode(ndjson);

const row = fc.record({ seq: fc.nat(), id: fc.uuid(), note: fc.string({ unit: 'grapheme' }) });
const pages = fc.array(fc.array(row, { maxLength: 5 }), { minLength: 1, maxLength: 6 });
const textOf = (rows: readonly unknown[], page: number): string =>
  [...rows, { cursor: page, more: true }].map((line) => `${JSON.stringify(line)}\n`).join('');

/** The same bytes in pieces of any size: lines and letters are broken anywhere. */
const broken = (whole: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] => {
  const pieces: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < whole.length; turn++) {
    const size = 1 + (sizes[turn % sizes.length] ?? 0);
    pieces.push(whole.subarray(at, at + size));
    at += size;
  }
  return pieces;
};

describe('the feed cutter', () => {
  it('cuts behind each cursor line, however the network broke the bytes', () => {
    fc.assert(
      fc.property(pages, fc.array(fc.nat(60), { minLength: 1 }), (all, sizes) => {
        const texts = all.map(textOf);
        const cutter = createFeedCutter(1_000_000);

        const pieces = broken(bytes(texts.join('')), sizes).flatMap((part) => {
          const cut = cutter.push(part);
          return cut === 'too-large' ? [] : cut;
        });

        expect(pieces.map(({ ndjson }) => text(ndjson))).toEqual(texts);
        expect(pieces.map(({ cursor }) => cursor.cursor)).toEqual(all.map((_, page) => page));
      }),
    );
  });

  it('keeps back what has no cursor line yet', () => {
    const cutter = createFeedCutter(1_000);

    expect(cutter.push(bytes('{"seq":1}\n{"cursor":1,"mo'))).toEqual([]);
    expect(cutter.push(bytes('re":false}\n'))).toHaveLength(1);
  });

  it('gives up on a feed without cursor lines', () => {
    const cutter = createFeedCutter(1_000);

    expect(cutter.push(bytes(`${'x'.repeat(600)}\n`))).toEqual([]);
    expect(cutter.push(bytes(`${'x'.repeat(600)}\n`))).toBe('too-large');
  });
});
