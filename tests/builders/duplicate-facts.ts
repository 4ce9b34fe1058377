import type { DuplicateFacts } from '#shared/domain/duplicates/duplicate-facts.ts';

/** Lucie Carpentier, of whom nothing else is known. */
export function duplicateFacts(facts: Partial<DuplicateFacts> = {}): DuplicateFacts {
  return {
    id: 'lucie',
    familyName: 'Carpentier',
    birthName: null,
    givenName: 'Lucie',
    birthDate: null,
    phones: [],
    emails: [],
    street: null,
    postcode: null,
    memberNumber: null,
    household: null,
    ...facts,
  };
}
