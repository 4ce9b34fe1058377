import { foldText } from '../../members/fold-text.ts';

export type KnownPerson = {
  readonly id: string;
  readonly familyName: string;
  readonly birthName: string | null;
  readonly givenName: string | null;
  readonly memberNumber: string | null;
  /** Who lives with them or shares their life, as their record says. */
  readonly mates: readonly string[];
};

/** Somebody under one of their family names. */
export type Bearer = {
  readonly id: string;
  /** Folded, its words apart; empty when it is not known. */
  readonly given: string;
  /** Half of a double name only. */
  readonly isHalf: boolean;
};

/** People by what a label may say of them. Family names have no space in it: `Le Gall` and `Legall` are one. */
export type NameIndex = {
  readonly people: ReadonlyMap<string, KnownPerson>;
  bearersOf(family: string): readonly Bearer[];
  /** Family names that are `word` with one typing error. */
  familiesLike(word: string): readonly string[];
  /** Family names that begin so; none below four letters. */
  familiesFrom(start: string): readonly string[];
  withNumber(number: string): readonly string[];
};

export function createNameIndex(people: Iterable<KnownPerson>): NameIndex {
  const known = new Map<string, KnownPerson>();
  const bearers = new Map<string, Bearer[]>();
  const numbers = new Map<string, string[]>();
  for (const person of people) {
    known.set(person.id, person);
    const given = foldText(person.givenName ?? '');
    for (const [family, isHalf] of familiesOf(person)) {
      push(bearers, family, { id: person.id, given, isHalf });
    }
    const number = foldText(person.memberNumber ?? '').replaceAll(' ', '');
    if (number.length >= shortestNumber) push(numbers, number, person.id);
  }
  const families = [...bearers.keys()].sort();
  const slips = slipsOf(families);
  return {
    people: known,
    bearersOf: (family) => bearers.get(family) ?? [],
    familiesLike: (word) =>
      word.length < shortestTypo
        ? []
        : [...new Set([word, ...shortened(word)].flatMap((key) => slips.get(key) ?? []))].filter(
            (family) => family !== word,
          ),
    familiesFrom: (start) => (start.length < shortestStart ? [] : startingWith(families, start)),
    withNumber: (number) => numbers.get(number) ?? [],
  };
}

/** Shorter numbers stand in every label. */
const shortestNumber = 4;
const shortestTypo = 5;
const shortestStart = 4;
const shortestHalf = 4;

/** All family names somebody may be known by at a bank, and whether it is half of one. */
function familiesOf({ familyName, birthName }: KnownPerson): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const name of [familyName, birthName ?? '']) {
    for (const part of name.split('-')) {
      const half = foldText(part).replaceAll(' ', '');
      if (name.includes('-') && half.length >= shortestHalf) found.set(half, true);
    }
  }
  for (const name of [familyName, birthName ?? '']) {
    const whole = foldText(name).replaceAll(' ', '');
    if (whole !== '') found.set(whole, false);
  }
  return found;
}

/** Each name under itself and under itself without one letter: one error apart is found by one of them. */
function slipsOf(families: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const slips = new Map<string, string[]>();
  for (const family of families) {
    if (family.length < shortestTypo) continue;
    for (const key of [family, ...shortened(family)]) push(slips, key, family);
  }
  return slips;
}

const shortened = (word: string): readonly string[] => [
  ...new Set(Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))),
];

function startingWith(sorted: readonly string[], start: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; sorted[at]?.startsWith(start) === true; at += 1) {
    const family = sorted[at];
    if (family !== undefined && family !== start) found.push(family);
  }
  return found;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
