import { describe, expect, it } from 'vitest';
import { matches, parseQuery, rankOf, ranks } from '#shared/domain/members/search-query.ts';
import { searchText } from '#shared/domain/members/search-text.ts';
import { aMember } from '../../../builders/a-member.ts';

const lucie = aMember({
  familyName: 'L’Hôte-Sørensen',
  givenName: 'Éléonore',
  memberNumber: 'A-0123',
  email: 'eleonore@exemple.fr',
  phone: '+33612345678',
  postcode: '35200',
  town: 'Saint-Étienne',
});

function rank(typed: string): number {
  const query = parseQuery(typed);
  const text = searchText(lucie);
  return query !== null && matches(query, text) ? rankOf(query, text) : ranks.none;
}

describe('a search', () => {
  it.each([
    ['A-0123', ranks.exactNumber],
    ['a 0123', ranks.exactNumber],
    ['l’hote', ranks.nameStart],
    ["L'HÔTE SOR", ranks.nameStart],
    ['sorensen', ranks.wordStart],
    ['eleonore lhote', ranks.none],
    ['eleo hote', ranks.wordStart],
    ['06 12 34', ranks.wordStart],
    ['0612345678', ranks.wordStart],
    ['+33 6 12', ranks.wordStart],
    ['06.12.34.56.78', ranks.wordStart],
    ['352', ranks.wordStart],
    ['saint-etienne', ranks.wordStart],
    ['eleonore@exemple.fr', ranks.wordStart],
    ['rensen', ranks.inside],
    ['0123', ranks.inside],
    ['dupont', ranks.none],
    ['   ', ranks.none],
  ])('for “%s” ranks %i', (typed, expected) => {
    expect(rank(typed)).toBe(expected);
  });

  it('is none when nothing was typed', () => {
    expect(parseQuery(' - ')).toBeNull();
  });
});
