import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DuplicateFacts } from '#shared/domain/duplicates/duplicate-facts.ts';
import { type PairKey, pairKey } from '#shared/domain/duplicates/pair-key.ts';
import { installPeers, peersFolder } from './peers.ts';

type Fuzzball = {
  readonly token_sort_ratio: (a: string, b: string, options: { full_process: boolean }) => number;
  readonly full_process: (text: string, options: { force_ascii: boolean }) => string;
};

/** Below it, fuzzball's users say, names are no longer the same. */
const sameName = 90;

/**
 * What one writes with the best-known matcher of npm: whoever shares a birth date, a year and a postcode, a phone, an
 * e-mail, an address or a number is compared by name. Without these groups it would compare 20,000,000,000 pairs.
 */
export function findWithFuzzball(people: readonly DuplicateFacts[]): ReadonlySet<PairKey> {
  const fuzz = loadFuzzball();
  const nameOf = new Map(
    people.map(({ id, familyName, givenName }) => [
      id,
      fuzz.full_process(
        `${givenName ?? ''} ${familyName}`.normalize('NFD').replace(/\p{M}/gu, ''),
        { force_ascii: false },
      ),
    ]),
  );
  const found = new Set<PairKey>();
  for (const group of groupsOf(people)) {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) {
        const names = [nameOf.get(a) ?? '', nameOf.get(b) ?? ''] as const;
        const ratio = fuzz.token_sort_ratio(...names, { full_process: false });
        if (ratio >= sameName) found.add(pairKey(a, b));
      }
    }
  }
  return found;
}

function groupsOf(people: readonly DuplicateFacts[]): Iterable<readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [person.id]);
      else group.push(person.id);
    }
  }
  return groups.values();
}

function keysOf(person: DuplicateFacts): string[] {
  const { birthDate, phones, emails, street, postcode, memberNumber } = person;
  const digits = phones.map((phone) => phone.replace(/\D/g, '').slice(-9));
  // It gets the same mercy as we do: nobody would compare all who typed zeros.
  const real = digits.filter((phone) => !/^0+$/.test(phone));
  const keys = [...real, ...emails.filter((email) => !email.startsWith('contact@'))];
  if (birthDate !== null && birthDate.length > 4) keys.push(birthDate);
  if (birthDate !== null && postcode !== null) keys.push(`${birthDate.slice(0, 4)} ${postcode}`);
  if (memberNumber !== null) keys.push(memberNumber);
  if (street !== null && postcode !== null) keys.push(`${street.toLowerCase()} ${postcode}`);
  return keys;
}

function loadFuzzball(): Fuzzball {
  installPeers();
  const load = createRequire(join(peersFolder, 'package.json'));
  // Its own types are not installed with the product; these two functions are all we call.
  return load('fuzzball') as Fuzzball;
}
