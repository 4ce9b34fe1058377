import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extendTaxonomy,
  type TaxonomyAdditions,
} from '#shared/domain/affinity/taxonomy/extend-taxonomy.ts';
import { createTopicMatcher } from '#shared/domain/affinity/taxonomy/match-topic.ts';
import { taxonomy } from '#shared/domain/affinity/taxonomy/taxonomy.ts';

type OwnTopic = TaxonomyAdditions['topics'][number];

const aTopic = (said: Partial<OwnTopic> = {}): OwnTopic => ({
  id: 'own-cider',
  family: 'skill',
  parent: 'cooking',
  fr: { name: 'Cidrerie', synonyms: ['cidre', 'pressoir'] },
  en: { name: 'Cider making', synonyms: [] },
  ...said,
});
const extend = ({ topics = [], synonyms = [] }: Partial<TaxonomyAdditions>) =>
  extendTaxonomy(taxonomy, { topics, synonyms });
const refusalOf = (additions: Partial<TaxonomyAdditions>) => {
  const extended = extend(additions);
  return extended.ok ? null : extended.error;
};

describe('extending the taxonomy', () => {
  it('adds topics that are found by their names and synonyms', () => {
    const extended = extend({ topics: [aTopic()] });

    const matcher = createTopicMatcher(extended.ok ? extended.value : taxonomy);
    expect(extended.ok).toBe(true);
    expect(matcher.match('pressoirs')).toMatchObject({ kind: 'found', topic: { id: 'own-cider' } });
    expect(matcher.match('menuisier')).toMatchObject({ kind: 'found', topic: { id: 'carpentry' } });
  });

  it('adds synonyms to a topic, also to one that is added with them', () => {
    const extended = extend({
      topics: [aTopic()],
      synonyms: [
        { topic: 'carpentry', fr: ['copeaux', 'menuisier'], en: ['wood chips'] },
        { topic: 'own-cider', fr: ['poiré'], en: [] },
      ],
    });

    const matcher = createTopicMatcher(extended.ok ? extended.value : taxonomy);
    expect(matcher.match('copeau')).toMatchObject({ kind: 'found', topic: { id: 'carpentry' } });
    expect(matcher.match('poiré')).toMatchObject({ kind: 'found', topic: { id: 'own-cider' } });
    expect(extend({}).ok).toBe(true);
  });

  it.each([
    ['menuisières', 'carpentry'],
    ['Aide au logement', 'housing'],
    ['Vélo', 'cycling'],
  ])('refuses %s, which leads to a topic already, and names both', (name, takenBy) => {
    const topic = aTopic({ fr: { name, synonyms: [] } });

    const taken = { kind: 'word-taken', word: name, id: 'own-cider', takenBy };
    expect(refusalOf({ topics: [topic] })).toEqual(taken);
  });

  it('refuses the same word for two topics that are added together', () => {
    const other = aTopic({ id: 'own-perry', fr: { name: 'Poiré', synonyms: ['pressoir'] } });

    expect(refusalOf({ topics: [aTopic(), other] })).toMatchObject({
      kind: 'word-taken',
      word: 'pressoir',
      id: 'own-perry',
      takenBy: 'own-cider',
    });
  });

  it('refuses a synonym of one topic for another', () => {
    expect(refusalOf({ synonyms: [{ topic: 'piano', fr: ['menuisier'], en: [] }] })).toEqual({
      kind: 'word-taken',
      word: 'menuisier',
      id: 'piano',
      takenBy: 'carpentry',
    });
  });

  it('refuses ids that are not its own, taken or malformed', () => {
    expect(refusalOf({ topics: [aTopic({ id: 'cider' })] })).toEqual({
      kind: 'malformed',
      where: 'topics.0.id',
    });
    expect(refusalOf({ topics: [aTopic({ fr: { name: '…', synonyms: [] } })] })).toEqual({
      kind: 'malformed',
      where: 'topics.0.fr.name',
    });
    expect(refusalOf({ topics: [aTopic(), aTopic()] })).toEqual({
      kind: 'id-taken',
      id: 'own-cider',
    });
    expect(refusalOf({ synonyms: [{ topic: 'gone', fr: ['copeaux'], en: [] }] })).toEqual({
      kind: 'unknown-topic',
      id: 'gone',
    });
  });

  it.each([
    ['gone', 'that is not there'],
    ['piano', 'that has a parent itself'],
    ['ecology', 'of another family'],
  ])('refuses the parent %s, %s', (parent) => {
    expect(refusalOf({ topics: [aTopic({ parent })] })).toEqual({
      kind: 'wrong-parent',
      id: 'own-cider',
      parent,
    });
  });

  it('keeps every word leading where it led, whatever it takes in', () => {
    const words = fc.constantFrom(
      'cidre',
      'vélo',
      'Menuisiers',
      'poiré',
      'aide au cidre',
      'Brassage',
    );
    const added = fc.uniqueArray(words, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(added, ([name = '', ...synonyms]) => {
        const extended = extend({ topics: [aTopic({ fr: { name, synonyms } })] });
        if (!extended.ok) return;
        const before = createTopicMatcher(taxonomy);
        const after = createTopicMatcher(extended.value);
        for (const { text } of before.forms.all) {
          expect(after.exactly(text)).toEqual(before.exactly(text));
        }
        expect(after.exactly(name).map(({ id }) => id)).toEqual(['own-cider']);
      }),
      { numRuns: 20 },
    );
  });
});
