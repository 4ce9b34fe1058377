import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTopicMatcher } from '#shared/domain/affinity/taxonomy/match-topic.ts';
import { matchTopics } from '#shared/domain/affinity/taxonomy/match-topics.ts';
import { taxonomy } from '#shared/domain/affinity/taxonomy/taxonomy.ts';

const matcher = createTopicMatcher(taxonomy);
const read = (cell: string) =>
  matchTopics(cell, matcher).map(({ text, match }) => [
    text,
    match.kind === 'found' || match.kind === 'likely' ? match.topic.id : match.kind,
  ]);

describe('the topics of a cell', () => {
  it('are each told with the text that said them', () => {
    expect(read('menuiserie, logement; vélo / piano|Xyzzy\nsamedi et dimanche')).toEqual([
      ['menuiserie', 'carpentry'],
      ['logement', 'housing'],
      ['vélo', 'ambiguous'],
      ['piano', 'piano'],
      ['Xyzzy', 'unknown'],
      ['samedi', 'free-saturday'],
      ['dimanche', 'free-sunday'],
    ]);
  });

  it('keep a name whole that has a separator in it', () => {
    expect(read('Économie sociale et solidaire, tables et chaises et sono')).toEqual([
      ['Économie sociale et solidaire', 'social-economy'],
      ['tables et chaises', 'tables-and-chairs'],
      ['sono', 'sound-system'],
    ]);
  });

  it('keep both genders of a word together', () => {
    expect(read('infirmier·ère, avocat(e)')).toEqual([
      ['infirmier·ère', 'nursing'],
      ['avocat(e)', 'lawyer'],
    ]);
  });

  it('are none in a cell without words', () => {
    expect(read(' ; , — ')).toEqual([]);
  });

  it('are found again, in order, whatever stands between them', () => {
    const separators = fc.constantFrom(', ', ';', ' / ', '|', '\n');
    const names = fc.array(fc.constantFrom(...taxonomy.topics), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(names, separators, (topics, separator) => {
        const cell = topics.map(({ fr }) => fr.name).join(separator);
        expect(read(cell).map(([, id]) => id)).toEqual(topics.map(({ id }) => id));
      }),
    );
  });

  it('leave no word of the cell out', () => {
    const word = fc.constantFrom('vélo', 'et', 'Xyzzy', 'tables', 'chaises', ',', '/', ' ', 'é');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const cell = words.join(' ');
        const letters = (text: string) => text.replace(/\bet\b|[^\p{L}]/gu, '');
        expect(letters(read(cell).join(' ').replace(/,\S*/g, ''))).toBe(letters(cell));
      }),
    );
  });
});
