import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTopicMatcher } from '#shared/domain/affinity/taxonomy/match-topic.ts';
import { type Need, readNeed } from '#shared/domain/affinity/taxonomy/read-need.ts';
import { taxonomy } from '#shared/domain/affinity/taxonomy/taxonomy.ts';

const matcher = createTopicMatcher(taxonomy);
const read = (text: string) => readNeed(text, matcher);

const idsOf = ({ topics, availability, doubtful }: Need) => ({
  topics: topics.map(({ topic }) => topic.id),
  availability: availability.map(({ topic }) => topic.id),
  doubtful: doubtful.map((one) => one.topics.map(({ id }) => id)),
});

const spansOf = ({ topics, availability, doubtful }: Need) =>
  [...topics, ...availability, ...doubtful]
    .map(({ from }) => from)
    .sort(([one], [other]) => one - other);

const forms = matcher.forms.all.map(({ text }) => text);
const anyWord = fc.oneof(
  fc.constantFrom(...forms),
  fc.constantFrom('quelqu’un', 'qui', 'prêter', 'de', 'la', 'someone', 'Xyzzy', 'et', 'menuissier'),
);
const anyClause = fc.array(anyWord, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const anyClauses = fc.array(anyClause, { minLength: 1, maxLength: 4 });

describe('reading a need', () => {
  it.each([
    [
      'quelqu’un qui sait parler du logement, disponible samedi matin',
      { topics: ['housing'], availability: ['free-saturday'], doubtful: [] },
    ],
    [
      'a carpenter for Saturday',
      { topics: ['carpentry'], availability: ['free-saturday'], doubtful: [] },
    ],
    [
      'qui pourrait prêter une camionnette dimanche ?',
      { topics: ['van'], availability: ['free-sunday'], doubtful: [] },
    ],
    [
      'Une avocate en droit du travail ou un·e juriste, mardi soir',
      { topics: ['lawyer', 'law'], availability: ['free-weekdays', 'free-evenings'], doubtful: [] },
    ],
    [
      'Somebody who can work on Saturday and speaks Arabic',
      { topics: ['language-arabic'], availability: ['free-saturday'], doubtful: [] },
    ],
    [
      'j’ai besoin d’aide pour le déménagement, au pied levé',
      { topics: ['moving-things'], availability: ['free-short-notice'], doubtful: [] },
    ],
    [
      'the sound engineer, or une ingénieure du son, à la rue',
      { topics: ['sound', 'sound', 'homelessness'], availability: [], doubtful: [] },
    ],
    [
      'who can lend a car on election day',
      { topics: ['car'], availability: ['free-election-day'], doubtful: [] },
    ],
  ])('understands “%s”', (text, ids) => {
    const need = read(text);

    expect(idsOf(need)).toEqual(ids);
    expect(need.unread).toEqual([]);
  });

  it('takes no word of a phrase for the phrase', () => {
    expect(read('la réunion dans la rue, une ligne').unread).toEqual(['réunion', 'rue', 'ligne']);
  });

  it('takes the longest that is said', () => {
    expect(idsOf(read('le logement social')).topics).toEqual(['social-housing']);
    expect(idsOf(read('parler en public')).topics).toEqual(['public-speaking']);
  });

  it('takes a word of two topics for the thing when somebody wants to borrow it, else asks', () => {
    expect(idsOf(read('emprunter un vélo')).topics).toEqual(['cargo-bike']);
    expect(idsOf(read('le vélo')).doubtful).toEqual([['cycling', 'cargo-bike']]);
  });

  it('asks whether a mistyped word is the topic that it looks like', () => {
    expect(idsOf(read('une menuissière')).doubtful).toEqual([['carpentry']]);
  });

  it('says what it could not read, as it was written', () => {
    expect(read('un Menuisier pour Xyzzy, à Rennes').unread).toEqual(['Xyzzy', 'Rennes']);
  });

  it.each([
    '',
    'qui pourrait aider ?',
    'it is for us',
    'j’ai besoin de vous',
    'who can work',
    'car on a besoin de vous',
  ])('finds no topic in “%s”', (text) => {
    const nothing = { topics: [], availability: [], doubtful: [], unread: [] };

    expect(read(text)).toEqual(nothing);
  });

  it('never lets spans overlap, nor leave the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      anyClauses.map((said) => said.join(', ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const need = read(text);
        let last = 0;
        for (const [start, end] of spansOf(need)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const word of need.unread) expect(text).toContain(word);
      }),
    );
  });

  it('gives the same answer whatever the case and the accents', () => {
    fc.assert(
      fc.property(anyClauses, (clauses) => {
        const text = clauses.join(', ');
        const ids = idsOf(read(text));
        expect(idsOf(read(text.toUpperCase()))).toEqual(ids);
        expect(idsOf(read(text.normalize('NFD')))).toEqual(ids);
        expect(idsOf(read(text.normalize('NFD').replace(/\p{M}/gu, '')))).toEqual(ids);
      }),
    );
  });

  it('gives the same topics whatever the order of the clauses', () => {
    const sorted = (need: Need) => {
      const { topics, availability, doubtful } = idsOf(need);
      return [topics.toSorted(), availability.toSorted(), doubtful.map(String).toSorted()];
    };
    fc.assert(
      fc.property(anyClauses, (clauses) => {
        const turned = [...clauses].reverse().join(', ');
        expect(sorted(read(turned))).toEqual(sorted(read(clauses.join(', '))));
      }),
    );
  });
});
