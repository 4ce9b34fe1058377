import type { Present } from '#shared/api/presence-routes.ts';
import { sameValue } from '#shared/canonical.ts';

/** One of the others, under the colour they keep as long as they are there. */
export type Someone = Omit<Present, 'secondsAgo'> & { readonly colour: number };

export type Company = {
  /** Who is known to be there right now. */
  readonly here: readonly Someone[];
  /** As last heard. While central cannot be asked, nobody is shown and nobody has left. */
  readonly heard: readonly Someone[];
  /** Who came and who went, the last time anybody did. */
  readonly arrived: readonly Someone[];
  readonly left: readonly Someone[];
  /** Since when somebody has been there, null while nobody is. */
  readonly since: Date | null;
};

export const nobody: Company = { here: [], heard: [], arrived: [], left: [], since: null };

/** As many as can be told apart. */
export const colours = 6;

export type Answered = {
  /** Null when central could not be asked. */
  readonly others: readonly Present[] | null;
  readonly now: Date;
};

/** The company after what central answered; the same object when it says nothing new. */
export function hear(before: Company, { others, now }: Answered): Company {
  if (others === null) return before.here.length === 0 ? before : { ...before, here: [] };
  const here = coloured(others, before.heard);
  if (sameValue(here, before.here) && sameValue(here, before.heard)) return before;
  const arrived = without(here, before.heard);
  const left = without(before.heard, here);
  const isNews = arrived.length + left.length > 0;
  const since = here.length === 0 ? null : (before.since ?? now);
  return { ...before, here, heard: here, since, ...(isNews && { arrived, left }) };
}

function coloured(others: readonly Present[], known: readonly Someone[]): readonly Someone[] {
  const colourOf = new Map(known.map(({ clientId, colour }) => [clientId, colour]));
  const kept = others.flatMap(({ clientId }) => colourOf.get(clientId) ?? []);
  const taken = new Set(kept);
  return others.map(({ secondsAgo: _, ...person }) => {
    const colour = colourOf.get(person.clientId) ?? freeColour(person.clientId, taken);
    taken.add(colour);
    return { ...person, colour };
  });
}

/** The same for a device in every window, unless somebody else has it there. */
function freeColour(clientId: string, taken: ReadonlySet<number>): number {
  const wished = [...clientId].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % colours;
  const inTurn = Array.from({ length: colours }, (_, step) => (wished + step) % colours);
  return inTurn.find((colour) => !taken.has(colour)) ?? wished;
}

function without(people: readonly Someone[], others: readonly Someone[]): readonly Someone[] {
  const devices = new Set(others.map(({ clientId }) => clientId));
  return people.filter(({ clientId }) => !devices.has(clientId));
}
