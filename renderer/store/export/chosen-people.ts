import { type ContactRule, mayBeTaken } from '#shared/domain/export/people/contact-rule.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { ShownMember } from '#shared/sync/overlay.ts';
import type { Engine } from '../engine.ts';
import { breather } from '../in-turn.ts';
import type { ListQuestion } from '../list-api.ts';
import type { Chosen } from '../store-api/export.ts';

/** Everybody that a list shows, in its order. */
export type IdsOf = (question: ListQuestion) => Promise<readonly MemberId[]>;

export type Taken = {
  readonly ids: readonly MemberId[];
  readonly leftOut: number;
  /** How many of them are in each scope. */
  readonly perScope: ReadonlyMap<ShownMember['scope'], number>;
};

type Watch = { readonly isCancelled: () => boolean; readonly tell: (done: number) => void };

const pauseMs = 20;

/** Who goes out, after those were left out whom the rule spares. */
export async function chosenPeople(
  { people }: Pick<Engine, 'people'>,
  {
    chosen,
    idsOf,
    watch,
  }: {
    readonly chosen: Chosen;
    readonly idsOf: IdsOf;
    readonly watch: Watch;
  },
): Promise<Taken> {
  const pause = breather(pauseMs);
  const ids: MemberId[] = [];
  const perScope = new Map<ShownMember['scope'], number>();
  let leftOut = 0;
  for (const id of await listedIds(chosen, idsOf)) {
    if (watch.isCancelled()) break;
    const person = people.get(id);
    if (person === null) continue;
    if (isTaken(person, chosen.rule)) {
      ids.push(id);
      perScope.set(person.scope, (perScope.get(person.scope) ?? 0) + 1);
    } else leftOut += 1;
    watch.tell(ids.length + leftOut);
    await pause();
  }
  return { ids, leftOut, perScope };
}

const isTaken = ({ fields }: ShownMember, rule: ContactRule): boolean => mayBeTaken(fields, rule);

/** A selection has the order of the list; whoever is no longer in it comes last. */
async function listedIds({ who, question }: Chosen, idsOf: IdsOf): Promise<readonly MemberId[]> {
  if (who === null) return idsOf(question);
  if (who.kind === 'query') {
    const except = new Set(who.except);
    return (await idsOf(who.query)).filter((id) => !except.has(id));
  }
  const wanted = new Set(who.ids);
  const listed = (await idsOf(question)).filter((id) => wanted.has(id));
  const found = new Set(listed);
  return [...listed, ...[...wanted].filter((id) => !found.has(id))];
}
