import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createTopicMatcher,
  type TopicMatch,
} from '#shared/domain/affinity/taxonomy/match-topic.ts';
import { taxonomy } from '#shared/domain/affinity/taxonomy/taxonomy.ts';

const matcher = createTopicMatcher(taxonomy);

function said(match: TopicMatch): string {
  switch (match.kind) {
    case 'found':
      return match.topic.id;
    case 'likely':
      return `${match.because}: ${match.topic.id}`;
    case 'ambiguous':
      return match.topics.map(({ id }) => id).join(' or ');
    case 'unknown':
      return 'unknown';
  }
}

const anyForm = fc.constantFrom(...matcher.forms.all);

describe('matching typed words to a topic', () => {
  it.each([
    ['Menuiserie', 'carpentry'],
    ['MENUISIÈRES', 'carpentry'],
    ['  menuisiers ', 'carpentry'],
    ['Infirmière', 'nursing'],
    ['les infirmières', 'nursing'],
    ['avocates', 'lawyer'],
    ['sage femme', 'midwifery'],
    ['porte a porte', 'door-to-door'],
    ['Choeur', 'singing'],
    ["garde d'enfants", 'childcare'],
    ['aide pour le déménagement', 'moving-things'],
    ['je sais faire de la couture', 'sewing'],
    ['Besoin d’un électricien', 'electricity'],
    ['I can help with translation', 'translation'],
    ['LSF', 'language-french-sign'],
    ['IT', 'it'],
    ['Work', 'work'],
    ['parler en public', 'public-speaking'],
    ['infirmier·ère·s', 'nursing'],
    ['avocat(e)', 'lawyer'],
    ['chanteur.euse', 'singing'],
  ])('finds %s', (text, topic) => {
    expect(said(matcher.match(text))).toBe(topic);
  });

  it.each([
    ['menuisserie', 'typo: carpentry'],
    ['logemnt', 'typo: housing'],
    ['acompagnement scolaire', 'typo: homework-help'],
    ['la défense du logement social à Rennes', 'part: social-housing'],
    ['dépouiller les bulletins', 'part: wish-count-votes'],
    ['tenir le bureau de vote numéro 12', 'part: wish-polling-station'],
  ])('takes %s for likely', (text, topic) => {
    expect(said(matcher.match(text))).toBe(topic);
  });

  it('asks which, where a word says two topics', () => {
    expect(said(matcher.match('Vélo'))).toBe('cycling or cargo-bike');
    expect(said(matcher.match('menuiserie logement'))).toBe('housing or carpentry');
  });

  it.each(['', '—', 'de la', 'aide', 'je sais faire', 'astrologie', 'Xyzzy', '42', 'Mme Le Goff'])(
    'makes no topic of “%s”',
    (text) => {
      expect(said(matcher.match(text))).toBe('unknown');
    },
  );

  it('gives the same answer whatever the case, the accents and the punctuation', () => {
    fc.assert(
      fc.property(anyForm, ({ text }) => {
        const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
        const answer = matcher.match(text);
        expect(matcher.match(text.toUpperCase())).toEqual(answer);
        expect(matcher.match(` ${plain.replaceAll('-', ' ')}. `)).toEqual(answer);
      }),
    );
  });

  it('asks which only among several topics, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const match = matcher.match(text);
        const named = match.kind === 'ambiguous' ? match.topics : [];
        expect(named.length === 0 || named.length > 1).toBe(true);
      }),
    );
  });
});
