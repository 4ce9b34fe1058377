import { foldTown } from './fold-town.ts';
import { readTowns, type TownEntry } from './read-towns.ts';

export type TownChoice = {
  readonly town: string;
  readonly postcode: string;
  /** The name that was typed, when it is that of a commune which has since joined `town`. */
  readonly formerName: string | null;
};

export type TownPostcodes = { readonly town: string; readonly postcodes: readonly string[] };

/** Towns and postcodes of France, overseas included, without the network. */
export type Towns = {
  /** The towns a postcode serves, most populous first; none when it is unknown. */
  readonly townsOf: (postcode: string) => readonly string[];
  /** Every town whose name begins so, with its postcodes; towns of one name in two départements stay apart. */
  readonly postcodesOf: (townPrefix: string) => readonly TownPostcodes[];
  /** What was typed of a town, completed, best first. With a postcode, only what that postcode serves. */
  readonly completeTown: (text: string, postcode?: string) => readonly TownChoice[];
  /** Whether a name is one of a town that the postcode serves, today's or a former one. */
  readonly isServed: (postcode: string, town: string) => boolean;
};

/** More would be a list to scroll, not a completion. */
const mostChoices = 20;

export function createTowns(text: string): Towns {
  const entries = readTowns(text);
  const byPostcode = grouped(entries, ({ postcode }) => postcode);
  const served = (postcode: string) => byPostcode.get(postcode) ?? [];

  return {
    townsOf: (postcode) => distinct(served(postcode).map(({ town }) => town)),
    postcodesOf: (townPrefix) => {
      const begun = startingWith(entries, foldTown(townPrefix));
      const towns = grouped(begun, ({ town, postcode }) => `${town} ${departmentOf(postcode)}`);
      return [...towns.values()].map((same) => ({
        town: same[0]?.town ?? '',
        postcodes: distinct(same.map(({ postcode }) => postcode)),
      }));
    },
    completeTown: (typed, postcode) => {
      const among = postcode === undefined ? entries : served(postcode);
      const prefix = foldTown(typed);
      if (prefix === '') return postcode === undefined ? [] : choicesFrom(today(among));
      return choicesFrom(startingWith(among, prefix));
    },
    isServed: (postcode, town) => {
      const folded = foldTown(town);
      return served(postcode).some((entry) => entry.folded === folded || entry.bare === folded);
    },
  };
}

/** As written in full first, then the shortest: what is left to type is least. */
function startingWith(entries: readonly TownEntry[], prefix: string): readonly TownEntry[] {
  if (prefix === '') return [];
  return entries
    .filter(({ folded, bare }) => folded.startsWith(prefix) || bare.startsWith(prefix))
    .sort((a, b) => a.bare.length - b.bare.length || compareText(a, b));
}

function compareText(a: TownEntry, b: TownEntry): number {
  const [left, right] = [`${a.folded} ${a.postcode}`, `${b.folded} ${b.postcode}`];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function choicesFrom(entries: readonly TownEntry[]): readonly TownChoice[] {
  const choices = new Map<string, TownChoice>();
  for (const { town, postcode, formerName } of entries) {
    const key = `${postcode} ${town}`;
    if (!choices.has(key)) choices.set(key, { town, postcode, formerName });
    if (choices.size === mostChoices) break;
  }
  return [...choices.values()];
}

const today = (entries: readonly TownEntry[]) =>
  entries.filter(({ formerName }) => formerName === null);

function grouped(
  entries: readonly TownEntry[],
  keyOf: (entry: TownEntry) => string,
): ReadonlyMap<string, readonly TownEntry[]> {
  const groups = new Map<string, TownEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

const departmentOf = (postcode: string) =>
  postcode.slice(0, postcode.startsWith('97') || postcode.startsWith('98') ? 3 : 2);

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
