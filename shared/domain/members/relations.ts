import type { Relation } from './entries.ts';

const inverses: Readonly<Record<Relation, Relation>> = {
  partner: 'partner',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  other: 'other',
};

/** What this person is to the other, when the other is that to this person. */
export const inverseRelation = (relation: Relation): Relation => inverses[relation];
