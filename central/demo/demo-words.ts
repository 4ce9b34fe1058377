import type { Stance } from '#shared/domain/members/entries.ts';
import type { FieldsOf } from '#shared/domain/records/record.ts';

type Some<T> = readonly [T, ...T[]];

/** What the people of the demo care for; ids of the tree of topics. */
export const topics: Some<string> = [
  'housing',
  'health',
  'ecology',
  'education',
  'culture',
  'transport',
  'europe',
  'solidarity',
  'work',
  'democracy',
];

export const stances: Some<Stance> = ['cares', 'cares', 'cares', 'offers', 'seeks'];

export const tags: readonly FieldsOf<'tag'>[] = [
  { name: 'Affichage', colour: 'red' },
  { name: 'Tractage', colour: 'orange' },
  { name: 'Porte-à-porte', colour: 'yellow' },
  { name: 'Bureau de vote', colour: 'blue' },
  { name: 'Covoiturage', colour: 'green' },
  { name: 'Réseaux sociaux', colour: 'violet' },
  { name: 'Photographie', colour: 'pink' },
  { name: 'Cuisine et buvette', colour: 'teal' },
  { name: 'Traduction', colour: 'blue' },
  { name: 'À relancer', colour: 'grey' },
];

export const pollingStations: Some<string> = [
  'Mairie',
  'École Louise-Michel',
  'Salle des fêtes',
  'Gymnase des Ormes',
];
export const shirtSizes: Some<string> = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];

export const customFields: readonly FieldsOf<'custom-field'>[] = [
  { name: 'Bureau de vote', kind: 'choice', choices: [...pollingStations], place: 0 },
  { name: 'Taille de t-shirt', kind: 'choice', choices: [...shirtSizes], place: 1 },
  { name: 'Peut héberger', kind: 'yes-no', choices: [], place: 2 },
];

const one = (condition: FieldsOf<'segment'>['query']['conditions'][number]) =>
  ({ kind: 'group', match: 'all', not: false, conditions: [condition] }) as const;

/** Shared by the offices of a section. */
export const segments: readonly FieldsOf<'segment'>[] = [
  {
    name: 'À jour de l’année',
    query: one({
      kind: 'payments',
      has: true,
      kinds: ['dues'],
      period: { kind: 'this-year' },
      atLeast: null,
      atMost: null,
    }),
  },
  {
    name: 'Nouveaux depuis 6 mois',
    query: one({
      kind: 'column',
      column: 'joinedOn',
      test: { op: 'in-last', span: { count: 6, unit: 'month' } },
    }),
  },
  {
    name: 'Sans e-mail',
    query: one({ kind: 'column', column: 'email', test: { op: 'is-empty' } }),
  },
];

/** Held by the first members of each section, in this order. */
export const sectionRoles: readonly (readonly [mme: string, m: string])[] = [
  ['Secrétaire de section', 'Secrétaire de section'],
  ['Trésorière', 'Trésorier'],
  ['Secrétaire adjointe', 'Secrétaire adjoint'],
  ['Trésorière adjointe', 'Trésorier adjoint'],
  ['Référente jeunes', 'Référent jeunes'],
  ['Référente communication', 'Référent communication'],
];

export const mandates: Some<readonly [mme: string, m: string]> = [
  ['Conseillère municipale', 'Conseiller municipal'],
  ['Conseillère municipale', 'Conseiller municipal'],
  ['Adjointe au maire', 'Adjoint au maire'],
  ['Conseillère communautaire', 'Conseiller communautaire'],
];

export const consentSources: Some<string> = [
  'Bulletin d’adhésion',
  'Formulaire en ligne',
  'Au téléphone',
  'Marché du samedi',
];
