import fc from 'fast-check';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../../../renderer/features/tracts/writing/text/flat-change.ts';
import {
  docOf,
  flatOf,
  offsetOf,
  placeOf,
  replaceIn,
} from '../../../../../renderer/features/tracts/writing/text/flat-doc.ts';

const flat = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', '\u2028', '👩', 'é', '\t'), { maxLength: 30 })
  .map((signs) => `${signs.join('')}\n`);

const isWhole = (text: string) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/u.test(text);

describe('the change from one text to another', () => {
  it('leads from the one to the other and parts no letter', () => {
    fc.assert(
      fc.property(flat, flat, (before, after) => {
        const change = changeBetween(before, after);
        const { at, length, text } = change ?? { at: 0, length: 0, text: '' };
        expect(before.slice(0, at) + text + before.slice(at + length)).toBe(after);
        expect([before.slice(at, at + length), text].every(isWhole)).toBe(true);
      }),
    );
  });
});

describe('the document that one types into', () => {
  it('says the flat text, and every offset has one place in it', () => {
    fc.assert(
      fc.property(flat, (text) => {
        const doc = docOf(text);
        expect(flatOf(doc)).toBe(text);
        for (let offset = 0; offset < text.length; offset += 1) {
          expect(offsetOf(doc, placeOf(doc, offset))).toBe(offset);
        }
      }),
    );
  });

  it('changes as the flat text does', () => {
    fc.assert(
      fc.property(flat, flat, (before, after) => {
        const state = EditorState.create({ doc: docOf(before) });
        const change = changeBetween(before, after);
        if (change) expect(flatOf(replaceIn(state.tr, change).doc)).toBe(after);
      }),
    );
  });
});
