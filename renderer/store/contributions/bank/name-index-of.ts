import {
  createNameIndex,
  type KnownPerson,
  type NameIndex,
} from '#shared/domain/bank/match/name-index.ts';
import { entriesOf } from '#shared/domain/members/entries.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';

type Kept = { readonly byScope: Map<ScopeId, NameIndex> };
const kept = new WeakMap<Engine, Kept>();

/** The people of a section by their names; made once, and again after somebody changed. */
export function nameIndexOf(engine: Engine, core: ScopeId): NameIndex {
  const { byScope } = keptOf(engine);
  const known = byScope.get(core);
  if (known !== undefined) return known;
  const index = createNameIndex(peopleIn(engine, core));
  byScope.set(core, index);
  return index;
}

function keptOf(engine: Engine): Kept {
  const known = kept.get(engine);
  if (known !== undefined) return known;
  const fresh: Kept = { byScope: new Map() };
  engine.people.onChange(() => fresh.byScope.clear());
  kept.set(engine, fresh);
  return fresh;
}

function* peopleIn({ people }: Engine, core: ScopeId): Generator<KnownPerson> {
  for (const { id, scope, fields } of people.shown()) {
    if (scope !== core) continue;
    const { familyName, givenName, memberNumber, birthName = null } = fields;
    yield {
      id,
      familyName,
      givenName,
      memberNumber,
      birthName,
      mates: matesOf(people, id, fields),
    };
  }
}

function matesOf(people: Engine['people'], id: string, fields: MemberFields): readonly string[] {
  const partners = entriesOf(fields, 'link').flatMap((link) =>
    link.value === 'partner' ? people.survivorOf(link.id) : [],
  );
  const { household } = fields;
  const housed = household === null || household === undefined ? [] : people.housedIn(household);
  return [...new Set([...partners, ...housed])]
    .filter((one) => one !== id && people.get(one) !== null)
    .sort();
}
