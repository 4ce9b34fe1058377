import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTopicMatcher } from '#shared/domain/affinity/taxonomy/match-topic.ts';
import { taxonomy } from '#shared/domain/affinity/taxonomy/taxonomy.ts';

const matcher = createTopicMatcher(taxonomy);
const idsOf = (prefix: string, limit = 20) =>
  matcher.suggest(prefix, limit).map(({ topic }) => topic.id);

describe('suggesting topics', () => {
  it('begins with names that begin so, then synonyms', () => {
    expect(idsOf('menui')).toEqual(['carpentry']);
    expect(idsOf('log')[0]).toBe('housing');
    expect(matcher.suggest('infirmiè', 1)).toMatchObject([
      { topic: { id: 'nursing' }, text: 'infirmière' },
    ]);
  });

  it('knows both languages, and words inside a name', () => {
    expect(idsOf('carpent')).toContain('carpentry');
    expect(idsOf('sociaux')).toContain('social-housing');
    expect(idsOf('signes')).toContain('language-french-sign');
  });

  it('suggests each topic once, and no more than asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3 }), fc.nat(12), (prefix, limit) => {
        const ids = idsOf(prefix, limit);
        expect(ids.length).toBeLessThanOrEqual(limit);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('suggests a topic by every beginning of its name', () => {
    const named = fc.constantFrom(...taxonomy.topics);
    fc.assert(
      fc.property(named, fc.nat(), (topic, length) => {
        const prefix = topic.fr.name.slice(0, 1 + (length % topic.fr.name.length));
        expect(idsOf(prefix, taxonomy.topics.length)).toContain(topic.id);
      }),
    );
  });
});
