import type { HouseholdProposal } from '#shared/domain/import/find-households.ts';
import type { PlannedRow } from '#shared/domain/import/import.ts';
import { addressOf, noAddress } from '#shared/domain/members/household.ts';
import type { MemberPatch } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Step } from '../acts/act.ts';
import { createStep, patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import { mayEdit } from '../members/may-write.ts';

/** Who moves into which household, of the rows and of those of whom the file says nothing. */
export type Housing = {
  readonly founding: readonly Step[];
  readonly homeOfLine: ReadonlyMap<number, string>;
  /** Of people who have no row. */
  readonly joining: readonly Step[];
};

type Order = {
  readonly rows: readonly PlannedRow[];
  readonly households: readonly HouseholdProposal[];
  readonly scope: ScopeId;
};

/** One address for all of a household: it is kept there, and nowhere else. */
export const movingIn = (household: string): MemberPatch => ({ ...noAddress, household });

export function housePeople(engine: Engine, { rows, households, scope }: Order): Housing {
  const founding: Step[] = [];
  const joining: Step[] = [];
  const homeOfLine = new Map<number, string>();
  if (households.length === 0) return { founding, homeOfLine, joining };
  const byLine = new Map(rows.map((row) => [row.line, row]));
  for (const { mates, household } of households) {
    const addresses = mates.map(({ line, memberId }) => {
      const row = line === null ? undefined : byLine.get(line);
      if (row?.kind === 'create') return addressOf(row.set);
      const known = engine.people.get(memberId ?? '')?.fields ?? {};
      return addressOf({ ...known, ...(row?.kind === 'update' && row.patch) });
    });
    const address = addresses.find(({ street }) => street !== null) ?? addresses[0] ?? noAddress;
    const known = mates.flatMap(({ memberId }) => engine.people.own(memberId ?? '') ?? []);
    const set = { addressee: null, ...address };
    const made =
      household === null
        ? createStep(engine, 'household', { scope: known[0]?.scope ?? scope, set })
        : null;
    const id = household ?? made?.id ?? '';
    if (made !== null) founding.push(made);
    for (const { line, memberId } of mates) {
      if (line !== null) homeOfLine.set(line, id);
      const current = line === null ? engine.people.own(memberId ?? '') : null;
      if (current === null || !mayEdit(engine, current.scope).ok) continue;
      joining.push(...patchSteps(engine, 'member', { current, patch: movingIn(id) }));
    }
  }
  return { founding, homeOfLine, joining };
}
