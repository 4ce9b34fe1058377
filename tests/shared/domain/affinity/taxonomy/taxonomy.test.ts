import { describe, expect, it } from 'vitest';
import { createTopicMatcher } from '#shared/domain/affinity/taxonomy/match-topic.ts';
import { taxonomy } from '#shared/domain/affinity/taxonomy/taxonomy.ts';
import { Taxonomy } from '#shared/domain/affinity/taxonomy/topic.ts';

const { topics } = taxonomy;
const matcher = createTopicMatcher(taxonomy);
const written = matcher.forms.all.map(({ text }) => text);

/** Words that mean two things on purpose: whoever types them is asked which. */
const ambiguous: Readonly<Record<string, string>> = {
  animation: 'meeting-chairing, youth-work',
  press: 'media, press-relations',
  theatr: 'live-performance, acting',
  velo: 'cycling, cargo-bike',
};

/** In people's records since before there was a taxonomy. */
const stored =
  `accounting agriculture carpentry childcare cooking culture democracy digital disability driving ecology
  education elderly electricity equality europe first-aid graphic-design health housing international it law music
  organising photography public-speaking security solidarity sound sport training translation transport video work
  writing youth`.split(/\s+/);

describe('the taxonomy', () => {
  it('is what a taxonomy of a federation must be', () => {
    expect(Taxonomy.parse(taxonomy)).toEqual(taxonomy);
  });

  it('has every id once, and those that are in records already', () => {
    const ids = topics.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(stored.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has two levels, each within a family', () => {
    const misplaced = topics.filter(({ parent, family }) => {
      const above = topics.find(({ id }) => id === parent);
      return parent !== null && (above?.parent !== null || above.family !== family);
    });

    expect(misplaced).toEqual([]);
  });

  it('leads from each name to its own topic', () => {
    const astray = topics.flatMap((topic) =>
      [topic.fr.name, topic.en.name].filter((name) => {
        const match = matcher.match(name);
        return match.kind !== 'found' || match.topic !== topic;
      }),
    );

    expect(astray).toEqual([]);
  });

  it('leads from each synonym to its own topic, but for those that are ambiguous on purpose', () => {
    const { forms } = matcher;
    const shared = forms.all
      .map(({ stems, stemmed }) => [stemmed, forms.stemmedAs(stems)] as const)
      .filter(([, leadTo]) => leadTo.length > 1)
      .map(([stemmed, leadTo]) => [stemmed, leadTo.map(({ id }) => id).join(', ')] as const);
    const lost = forms.all.filter(({ text, topic }) => !matcher.exactly(text).includes(topic));

    expect(Object.fromEntries(shared)).toEqual(ambiguous);
    expect(lost).toEqual([]);
  });

  it('says each form once in a language, with typographic apostrophes', () => {
    const said = matcher.forms.all.map(
      ({ text, topic, language }) => `${language} ${topic.id} ${text}`,
    );

    expect(said.filter((one, at) => said.indexOf(one) < at)).toEqual([]);
    expect(written.filter((text) => /['"]|\.\.\.| {2}/.test(text))).toEqual([]);
  });
});
