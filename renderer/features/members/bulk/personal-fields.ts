/** What is each person's own: nobody gives the same name, phone or notes to many. All of it can be erased. */
export const personalFields: ReadonlySet<string> = new Set([
  'givenName',
  'birthName',
  'pronoun',
  'birthDate',
  'birthYear',
  'email',
  'phone',
  'notes',
]);

/** Not for many at once: everybody has a name of their own, and central gives the numbers. */
export const neverInBulk: ReadonlySet<string> = new Set(['familyName', 'memberNumber']);
