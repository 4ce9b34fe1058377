import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributeChange } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { StyleId } from '#shared/domain/tracts/document/model/ids.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import {
  add,
  aTextFrame,
  aTract,
  edit,
  erase,
  storyId,
  textOf,
  write,
} from '../../../../builders/a-tract.ts';

const aText = (text: string) => {
  const doc = aTract();
  edit(doc, add(aTextFrame('f'), text));
  return doc;
};
const story = (doc: ReturnType<typeof aTract>) =>
  readTract(doc).tract.stories.get(storyId('f-story')) ?? [];

const style = (
  kind: 'style-text' | 'style-paragraphs',
  [at, length]: readonly [number, number],
  attributes: AttributeChange,
) => ({ kind, story: storyId('f-story'), at, length, attributes }) as const;

describe('a text', () => {
  it('is paragraphs of runs, each with the whole style that applies', () => {
    const doc = aText('Titre\nLe texte.');
    edit(
      doc,
      style('style-paragraphs', [0, 1], {
        paragraphStyle: StyleId.parse('title'),
        align: 'centre',
      }),
      style('style-text', [9, 5], { underline: true }),
    );

    const [title, body] = story(doc);

    expect(title?.style).toMatchObject({ align: 'centre', leading: 30, keepWithNext: true });
    expect(title?.runs.map(({ text, style: { size } }) => [text, size])).toEqual([['Titre', 28]]);
    expect(body?.runs.map(({ text, style: { underline } }) => [text, underline])).toEqual([
      ['Le ', false],
      ['texte', true],
      ['.', false],
    ]);
  });

  it('goes back to what the style says when an attribute is taken away', () => {
    const doc = aText('Un\n');
    edit(
      doc,
      style('style-paragraphs', [0, 0], { paragraphStyle: StyleId.parse('list') }),
      style('style-paragraphs', [0, 0], { list: 'none' }),
    );
    expect(story(doc)[0]?.style.list).toBeNull();

    edit(doc, style('style-paragraphs', [0, 0], { list: null }));
    expect(story(doc)[0]?.style.list?.sign).toBe('•');
  });

  it('keeps its last paragraph whatever is deleted', () => {
    const doc = aText('Un\nDeux');

    edit(doc, erase('f-story', 0, 500));

    expect(textOf(doc, 'f-story')).toBe('\n');
    expect(story(doc)).toHaveLength(1);
  });

  it('never cuts a character in two, and takes in no control character', () => {
    const doc = aText('👍');

    edit(doc, write('f-story', 1, 'a\r\nb\u0007c\ud800'));
    expect(textOf(doc, 'f-story')).toBe('a\nbc\ufffd👍\n');

    edit(doc, erase('f-story', 5, 2));
    expect(textOf(doc, 'f-story')).toBe('a\nbc\ufffd\n');
  });

  it('refuses a megabyte, and an attribute that nobody knows', () => {
    const doc = aText('Un');
    const huge = applyEdit(doc, write('f-story', 0, 'x'.repeat(1_000_000)), { origin: 'test' });
    const odd = { size: -4 };

    expect(huge).toMatchObject({ ok: false, error: { kind: 'too-much' } });
    expect(applyEdit(doc, style('style-text', [0, 2], odd), { origin: 'test' })).toEqual({
      ok: false,
      error: { kind: 'invalid', field: 'size' },
    });
    expect(textOf(doc, 'f-story')).toBe('Un\n');
  });

  it('says what was written, wherever it was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.string({ maxLength: 6 })), { maxLength: 20 }),
        (edits) => {
          const doc = aText('Venez nombreux');
          let expected = 'Venez nombreux';
          for (const [at, length, text] of edits) {
            const from = Math.min(at, expected.length);
            const clean = text.replace(/[^\n\x20-\x7e]/g, '');
            expected = expected.slice(0, from) + clean + expected.slice(from + length);
            edit(doc, {
              kind: 'write',
              story: storyId('f-story'),
              at,
              length,
              pieces: [{ text: clean, attributes: {} }],
            });
          }
          return textOf(doc, 'f-story') === `${expected}\n`;
        },
      ),
      { numRuns: 60 },
    );
  });
});
