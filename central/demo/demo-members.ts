import { emptyMember, MemberFields, type MemberKind } from '#shared/domain/members/member.ts';
import { familyNames, mensNames, notes, professions, streets, womensNames } from './names.ts';
import { type Random, seededRandom } from './random.ts';

export type DemoPlace = {
  readonly seed: number;
  readonly people: number;
  readonly numberPrefix: string;
  readonly towns: readonly [Town, ...Town[]];
};

type Town = { readonly postcode: string; readonly town: string };

const coupleOdds = 0.07;
const firstYear = 2008;
/** Excluded; nothing in the demo is later than its last day. */
const lastYear = 2027;
const lastDay = '2026-10-31';

/** The people of one section: the same for the same place, whenever it is asked. */
export function demoMembers(place: DemoPlace): readonly MemberFields[] {
  const random = seededRandom(place.seed);
  const people: MemberFields[] = [];
  while (people.length < place.people) {
    const person = aPerson(random, place, people.length + 1);
    people.push(person);
    if (people.length < place.people && random.chance(coupleOdds)) {
      people.push(partnerOf(person, random, `${place.numberPrefix}-${people.length + 1}`));
    }
  }
  return people;
}

function aPerson(random: Random, place: DemoPlace, number: number): MemberFields {
  const kind = kindOf(random);
  const civility = random.chance(0.52) ? 'mme' : 'm';
  const familyName = random.oneOf(familyNames);
  const givenName = random.oneOf(civility === 'mme' ? womensNames : mensNames);
  const isKnownWell = kind !== 'sympathiser' || random.chance(0.3);
  return MemberFields.parse({
    ...emptyMember,
    kind,
    civility: random.chance(0.95) ? civility : null,
    familyName,
    givenName: random.chance(0.99) ? givenName : null,
    email: random.chance(0.86) ? mailOf(givenName, familyName, number) : null,
    phone: random.chance(0.78) ? phoneOf(random) : null,
    ...(isKnownWell ? particulars(random, place) : {}),
    ...membership(random, kind, `${place.numberPrefix}-${number}`),
    ...consents(random, kind),
    notes: random.chance(0.05) ? random.oneOf(notes) : null,
  });
}

/** Shares the home, the name now and then, and the e-mail address. */
function partnerOf(person: MemberFields, random: Random, memberNumber: string): MemberFields {
  const civility = person.civility === 'm' ? 'mme' : 'm';
  return MemberFields.parse({
    ...person,
    civility,
    familyName: random.chance(0.7) ? person.familyName : random.oneOf(familyNames),
    givenName: random.oneOf(civility === 'mme' ? womensNames : mensNames),
    memberNumber: person.memberNumber === null ? null : memberNumber,
    birthDate: null,
    phone: random.chance(0.5) ? phoneOf(random) : null,
    profession: null,
    notes: null,
  });
}

function kindOf(random: Random): MemberKind {
  const drawn = random.upTo(100);
  if (drawn < 62) return 'member';
  return drawn < 85 ? 'sympathiser' : 'former';
}

function particulars(random: Random, place: DemoPlace) {
  const hasAddress = random.chance(0.92);
  const address = {
    street: `${1 + random.upTo(140)} ${random.oneOf(streets)}`,
    addressExtra: random.chance(0.08) ? `Appartement ${1 + random.upTo(60)}` : null,
    ...random.oneOf(place.towns),
    country: 'France',
  };
  return {
    birthDate: random.chance(0.65) ? aDay(random, 1938, 2008) : null,
    profession: random.chance(0.45) ? random.oneOf(professions) : null,
    ...(hasAddress ? address : {}),
  };
}

function membership(random: Random, kind: MemberKind, memberNumber: string) {
  if (kind === 'sympathiser') return {};
  if (kind === 'member') return { memberNumber, joinedOn: aDay(random, firstYear, lastYear) };
  const leftIn = firstYear + 4 + random.upTo(lastYear - firstYear - 4);
  return {
    memberNumber,
    joinedOn: aDay(random, firstYear, leftIn),
    leftOn: random.chance(0.8) ? aDay(random, leftIn, leftIn + 1) : null,
  };
}

function consents(random: Random, kind: MemberKind) {
  const one = () => {
    const drawn = random.upTo(10);
    if (drawn < 6) return 'granted';
    return drawn < 8 ? 'unknown' : 'refused';
  };
  return {
    emailConsent: one(),
    smsConsent: one(),
    phoneConsent: one(),
    postConsent: one(),
    doNotContact: random.chance(kind === 'former' ? 0.25 : 0.01),
  };
}

/** From the numbers that the French regulator keeps for fiction. */
export const phoneOf = (random: Random): string =>
  `+3363998${String(random.upTo(10_000)).padStart(4, '0')}`;

function mailOf(givenName: string, familyName: string, number: number): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-');
  return `${plain(givenName)}.${plain(familyName)}${number % 7 === 0 ? number : ''}@exemple.fr`;
}

/** Within the years given, the last one excluded. */
export function aDay(random: Random, from: number, before: number): string {
  const year = from + random.upTo(Math.max(1, before - from));
  const month = String(1 + random.upTo(12)).padStart(2, '0');
  const rest = `${month}-${String(1 + random.upTo(28)).padStart(2, '0')}`;
  return `${year}-${rest}` > lastDay ? `${year - 1}-${rest}` : `${year}-${rest}`;
}
