import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import {
  findIn,
  type Wanted,
} from '../../../../../renderer/features/tracts/writing/find/find-in.ts';
import {
  matchesIn,
  replaceEdits,
} from '../../../../../renderer/features/tracts/writing/find/matches.ts';
import { add, aTextFrame, aTract, edit, storyId } from '../../../../builders/a-tract.ts';

const plain = { matchCase: false, wholeWord: false, ignoreAccents: false };
const found = (text: string, query: string, said: Partial<Wanted> = {}) =>
  findIn(text, { ...plain, query, ...said }).map(({ from, to }) => text.slice(from, to));

describe('finding in a text', () => {
  it('passes over capitals unless they must be the same', () => {
    expect(found('École, école', 'école')).toEqual(['École', 'école']);
    expect(found('École, école', 'école', { matchCase: true })).toEqual(['école']);
  });

  it('passes over accents when it is told to, however they are encoded', () => {
    expect(found('ecole école e\u0301cole', 'école')).toEqual(['école']);
    expect(found('ecole école e\u0301cole', 'ecole', { ignoreAccents: true })).toHaveLength(3);
  });

  it('takes whole words only when it is told to', () => {
    expect(found('an, année, élan, an', 'an', { wholeWord: true })).toEqual(['an', 'an']);
  });

  it('finds apostrophes, thin spaces and soft hyphens as one types them', () => {
    expect(found('l’école\u202f!', "l'école !")).toEqual(['l’école\u202f!']);
    expect(found('anti\u00adconstitution', 'anticonst')).toEqual(['anti\u00adconst']);
  });

  it('finds every stretch that a text was joined by, and never overlapping ones', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'é', 'b', '🌹'),
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, (words, query) => {
        const text = words.join('');
        const ranges = findIn(text, { ...plain, matchCase: true, query });
        const parts = text.split(query).length - 1;
        return (
          ranges.length === parts && ranges.every(({ from, to }) => text.slice(from, to) === query)
        );
      }),
    );
  });
});

describe('replacing in a leaflet', () => {
  it('puts other words everywhere, each looking as what it replaces', () => {
    const doc = aTract();
    edit(doc, add(aTextFrame('low', { position: { x: 10, y: 90 } }), 'un chat'));
    edit(doc, add(aTextFrame('high'), 'chat, chat'));
    const { tract } = readTract(doc);
    const matches = matchesIn(tract, { ...plain, query: 'chat' });
    expect(matches.map(({ text }) => text.id)).toEqual(['high-story', 'high-story', 'low-story']);

    edit(doc, ...replaceEdits(matches, 'camarade', () => []));

    const text = (id: string) => flatText(readTract(doc).tract.stories.get(storyId(id)) ?? []);
    expect(text('high-story')).toBe('camarade, camarade\n');
    expect(text('low-story')).toBe('un camarade\n');
  });
});
