import type { MemberFields } from '#shared/domain/members/member.ts';
import type { NewId } from '#shared/ports.ts';
import type { RowEntity } from '../sync/working-set.ts';
import { demoContributions } from './demo-contributions.ts';
import { demoMeans } from './demo-means.ts';
import { type DemoPlace, demoMembers } from './demo-members.ts';
import { demoTreasury } from './demo-treasury.ts';
import { customFields, sectionRoles, segments, tags } from './demo-words.ts';
import { enrichMember } from './enrich-member.ts';
import { plantDuplicates } from './plant-duplicates.ts';
import { seededRandom } from './random.ts';

export type DemoRow = {
  readonly entity: RowEntity;
  readonly id: string;
  readonly lives: 'core' | 'dues';
  readonly fields: Readonly<Record<string, unknown>>;
};

type Person = { readonly id: string; readonly fields: MemberFields };

/** Everything that one section keeps: the same for the same place, but for the ids. */
export function demoSection(place: DemoPlace, newId: NewId): readonly DemoRow[] {
  const random = seededRandom(place.seed + 1_000);
  const record = (entity: RowEntity, fields: DemoRow['fields']): DemoRow => ({
    entity,
    id: newId(),
    lives: 'core',
    fields,
  });
  const tagRows = tags.map((fields) => record('tag', fields));
  const customRows = customFields.map((fields) => record('custom-field', fields));
  const ids = {
    tags: tagRows.map(({ id }) => id),
    customFields: customRows.map(({ id }) => id),
  };
  const people = plantDuplicates(demoMembers(place)).map(
    (person): Person => ({ id: newId(), fields: enrichMember(person, random, ids) }),
  );
  const housed = moveInTogether(withRoles(people), newId);
  const payments = housed.people
    .flatMap(({ id, fields }) => demoContributions(id, fields, random))
    .map((fields, place) => ({ ...fields, ...demoMeans(fields, place) }));
  return [
    ...tagRows,
    ...customRows,
    ...segments.map((fields) => record('segment', fields)),
    ...housed.households,
    ...housed.people.map(
      ({ id, fields }) => ({ entity: 'member', id, lives: 'core', fields }) as const,
    ),
    ...payments.map((fields) => ({ ...record('contribution', fields), lives: 'dues' }) as const),
    ...demoTreasury(place.towns[0].town).map(
      ({ entity, fields }) => ({ ...record(entity, fields), lives: 'dues' }) as const,
    ),
  ];
}

function withRoles(people: readonly Person[]): readonly Person[] {
  const members = people.filter(({ fields }) => fields.kind === 'member');
  const titles = new Map(
    sectionRoles.flatMap((title, place) => {
      const member = members[place];
      return member === undefined ? [] : [[member.id, title] as const];
    }),
  );
  return people.map((person) => {
    const title = titles.get(person.id);
    if (title === undefined) return person;
    const said = person.fields.civility === 'mme' ? title[0] : title[1];
    const role = { title: said, place: null, from: null, to: null };
    return { ...person, fields: { ...person.fields, 'role.1': role } };
  });
}

/** Couples stand one after the other: their address is kept once, in a household. */
function moveInTogether(people: readonly Person[], newId: NewId) {
  const households: DemoRow[] = [];
  const changed = new Map<string, MemberFields>();
  for (const [place, second] of people.entries()) {
    const first = people[place - 1];
    if (first === undefined || changed.has(first.id) || !liveTogether(first, second)) continue;
    const { addressExtra, street, postcode, town, country } = first.fields;
    const id = newId();
    const address = { addressExtra, street, postcode, town, country };
    const fields = { addressee: null, building: null, locality: null, ...address };
    households.push({ entity: 'household', id, lives: 'core', fields });
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      changed.set(one.id, {
        ...one.fields,
        ...noAddress,
        household: id,
        [`link.${other.id}`]: 'partner',
      });
    }
  }
  return {
    households,
    people: people.map(({ id, fields }) => ({ id, fields: changed.get(id) ?? fields })),
  };
}

const noAddress = {
  addressExtra: null,
  street: null,
  postcode: null,
  town: null,
  country: null,
} as const;

const liveTogether = ({ fields: a }: Person, { fields: b }: Person): boolean =>
  a.street !== null && a.street === b.street && a.postcode === b.postcode && a.email === b.email;
