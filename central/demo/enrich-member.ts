import type { Entries, LeftReason } from '#shared/domain/members/entries.ts';
import { MemberFields } from '#shared/domain/members/member.ts';
import { aDay, phoneOf } from './demo-members.ts';
import {
  consentSources,
  mandates,
  pollingStations,
  shirtSizes,
  stances,
  topics,
} from './demo-words.ts';
import { familyNames } from './names.ts';
import type { Random } from './random.ts';

/** Ids of what the section keeps beside its people, in the order of `demo-words`. */
export type SectionIds = {
  readonly tags: readonly string[];
  readonly customFields: readonly string[];
};

const channels = ['email', 'sms', 'phone', 'post'] as const;
const leftReasons: readonly [LeftReason, ...LeftReason[]] = [
  'unpaid',
  'unpaid',
  'moved',
  'resigned',
];

/** The rarer things that a section knows of a person: most people have a few of them. */
export function enrichMember(person: MemberFields, random: Random, ids: SectionIds): MemberFields {
  return MemberFields.parse({
    ...person,
    ...rareFields(person, random),
    ...furtherContact(random),
    ...proofs(person, random),
    ...offices(person, random),
    ...leanings(person, random, ids),
  });
}

function rareFields(person: MemberFields, random: Random): Partial<MemberFields> {
  const hasBirthName = person.civility === 'mme' && random.chance(0.18);
  const hasYear = person.birthDate === null && random.chance(0.15);
  return {
    ...(hasBirthName ? { birthName: random.oneOf(familyNames) } : {}),
    ...(hasYear ? { birthYear: 1945 + random.upTo(60) } : {}),
    ...(person.phone !== null ? { phoneKind: 'mobile' } : {}),
    ...(person.email !== null && random.chance(0.4) ? { emailKind: 'home' } : {}),
    ...(person.kind === 'former' ? { leftReason: random.oneOf(leftReasons) } : {}),
    ...(random.chance(0.35)
      ? {
          contactedOn: MemberFields.parse({ ...person, contactedOn: aDay(random, 2025, 2026) })
            .contactedOn,
        }
      : {}),
  };
}

function furtherContact(random: Random): Entries {
  if (!random.chance(0.12)) return {};
  const doNotUse = random.chance(0.2);
  return { 'contact.1': { channel: 'phone', kind: 'work', value: phoneOf(random), doNotUse } };
}

function proofs(person: MemberFields, random: Random): Readonly<Record<string, unknown>> {
  const proven = channels.flatMap((channel) => {
    const state = person[`${channel}Consent`];
    if (state === 'unknown' || !random.chance(0.5)) return [];
    const proof = { state, on: aDay(random, 2019, 2026), source: random.oneOf(consentSources) };
    return [[`proof.${channel}`, proof] as const];
  });
  return Object.fromEntries(proven);
}

function offices(person: MemberFields, random: Random): Readonly<Record<string, unknown>> {
  if (person.kind !== 'member') return {};
  const [mme, m] = random.oneOf(mandates);
  const title = person.civility === 'mme' ? mme : m;
  const mandate = { title, place: person.town, from: '2020-05-25', to: null };
  const earlier = {
    from: '2004-01-15',
    to: '2006-12-31',
    reason: 'moved',
    section: 'Rennes-Centre',
  };
  return {
    ...(random.chance(0.04) ? { 'mandate.1': mandate } : {}),
    ...(random.chance(0.05) ? { 'membership.1': earlier } : {}),
  };
}

function leanings(
  person: MemberFields,
  random: Random,
  { tags, customFields }: SectionIds,
): Readonly<Record<string, unknown>> {
  const isActive = person.kind === 'member' && random.chance(0.45);
  const tagged = tags.filter(() => random.chance(isActive ? 0.22 : 0.02));
  const drawn = isActive || random.chance(0.15) ? 1 + random.upTo(3) : 0;
  const cared = Array.from({ length: drawn }, () => random.oneOf(topics));
  const [station, shirt, host] = customFields;
  return {
    ...Object.fromEntries(tagged.map((id) => [`tag.${id}`, true])),
    ...Object.fromEntries(cared.map((id) => [`topic.${id}`, random.oneOf(stances)])),
    ...(random.chance(0.4) ? { [`custom.${station}`]: random.oneOf(pollingStations) } : {}),
    ...(isActive ? { [`custom.${shirt}`]: random.oneOf(shirtSizes) } : {}),
    ...(isActive && random.chance(0.5) ? { [`custom.${host}`]: random.chance(0.4) } : {}),
  };
}
