import { isCommonGivenName } from '../../members/given-names.ts';
import { type GivenLikeness, givenIn } from './given-likeness.ts';
import type { LabelWords } from './label-words.ts';
import type { NameIndex } from './name-index.ts';
import type { Likeness } from './suggestion.ts';

/** Somebody whom a label may name. `level`: 5 the whole name … 1 no more than a hint. */
export type NamedPerson = {
  readonly id: string;
  readonly level: number;
  readonly likeness: Likeness;
  /** The label has another given name beside the family name. */
  readonly isOther: boolean;
};

type FamilyLikeness = 'same' | 'half' | 'typo' | 'cut';

/** Everybody whom the label may name, best first; of equals, in the order of their ids. */
export function findPeople(label: LabelWords, index: NameIndex): readonly NamedPerson[] {
  const found = new Map<string, NamedPerson>();
  note(found, familiesIn(label, index), { label, index });
  const isNamed = [...found.values()].some(({ level }) => level >= 3);
  if (!isNamed) note(found, nearFamilies(label, index), { label, index });
  return [...found.values()]
    .filter(({ level }) => level > 0)
    .sort((a, b) => b.level - a.level || Number(a.id > b.id) - Number(a.id < b.id));
}

type Where = { readonly label: LabelWords; readonly index: NameIndex };

function note(
  found: Map<string, NamedPerson>,
  families: readonly FoundFamily[],
  { label, index }: Where,
): void {
  const last = label.all.at(-1);
  for (const { family, likeness, beside, neighbours } of families) {
    const judged = new Map<string, Judged>();
    for (const { id, given, isHalf } of index.bearersOf(family)) {
      const how = judged.get(given) ?? judge(given, { beside, neighbours, last });
      judged.set(given, how);
      const isPart = isHalf || how.isDouble;
      const person = personOf(id, likeness === 'same' && isPart ? 'half' : likeness, how.given);
      const before = found.get(id);
      if (before === undefined || person.level > before.level) found.set(id, person);
    }
  }
}

type Judged = { readonly given: GivenLikeness; readonly isDouble: boolean };

function judge(
  given: string,
  {
    beside,
    neighbours,
    last,
  }: Pick<FoundFamily, 'beside' | 'neighbours'> & { last: string | undefined },
): Judged {
  const isTheirs = (word: string) => {
    const how = givenIn(given, [word], last);
    return how !== 'unsaid' && how !== 'other';
  };
  return {
    given: givenIn(given, beside, last),
    isDouble: neighbours.some((word) => !isTheirs(word)),
  };
}

type FoundFamily = {
  readonly family: string;
  readonly likeness: FamilyLikeness;
  /** The other names of the label. */
  readonly beside: readonly string[];
  /** Words right before and after it that may be the other half of a double name. */
  readonly neighbours: readonly string[];
};

const mostWords = 3;

function familiesIn(label: LabelWords, index: NameIndex): readonly FoundFamily[] {
  const found: FoundFamily[] = [];
  for (const [at] of label.all.entries()) {
    for (let count = 1; count <= mostWords && at + count <= label.all.length; count += 1) {
      const words = label.all.slice(at, at + count);
      const family = words.join('');
      // A bank word alone is no name: some people are called `Mars`, and their label has it twice.
      if (count === 1 && !label.names.includes(family)) continue;
      if (index.bearersOf(family).length === 0) continue;
      const neighbours = [label.all[at - 1], label.all[at + count]].filter(
        (word): word is string => word !== undefined && isHalfOfName(word, label),
      );
      const beside = without(label.names, words);
      found.push({ family, likeness: 'same', beside, neighbours });
    }
  }
  return found;
}

const isHalfOfName = (word: string, { names }: LabelWords): boolean =>
  word.length >= shortestHalf && names.includes(word) && !isCommonGivenName(word);

const shortestHalf = 4;

/** Only where nobody is named as they are written. */
function nearFamilies(label: LabelWords, index: NameIndex): readonly FoundFamily[] {
  const found: FoundFamily[] = [];
  for (const [at, word] of label.all.entries()) {
    for (let count = 1; count <= 2 && at + count <= label.all.length; count += 1) {
      const words = label.all.slice(at, at + count);
      const joined = words.join('');
      const isName = count === 2 || label.names.includes(word);
      if (!isName || (count === 1 && isCommonGivenName(word))) continue;
      const beside = without(label.names, words);
      const near = (family: string, likeness: FamilyLikeness) =>
        found.push({ family, likeness, beside, neighbours: [] });
      for (const family of index.familiesLike(joined)) near(family, 'typo');
      if (at + count < label.all.length) continue;
      for (const family of index.familiesFrom(joined)) near(family, 'cut');
    }
  }
  return found;
}

/** Each of `words` once less. */
function without(names: readonly string[], words: readonly string[]): readonly string[] {
  const left = [...names];
  for (const word of words) {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}

/** How much the given name makes of a family name that is as it should be. */
const levels: Readonly<Record<GivenLikeness, number>> = {
  same: 5,
  variant: 4,
  typo: 4,
  cut: 3,
  initial: 3,
  unsaid: 2,
  other: 1,
};

/** What a family name that is not quite theirs takes from it. */
const losses: Readonly<Record<FamilyLikeness, number>> = { same: 0, half: 1, typo: 2, cut: 2 };

const named: Readonly<Record<GivenLikeness, Likeness>> = {
  same: 'full',
  variant: 'variant',
  typo: 'typo',
  cut: 'cut',
  initial: 'initial',
  unsaid: 'family',
  other: 'family',
};

const personOf = (id: string, family: FamilyLikeness, given: GivenLikeness): NamedPerson => ({
  id,
  level: levels[given] - losses[family],
  likeness: family === 'same' ? named[given] : family,
  isOther: given === 'other',
});
