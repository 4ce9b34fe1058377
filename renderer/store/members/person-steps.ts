import { entriesOf } from '#shared/domain/members/entries.ts';
import { routePatch } from '#shared/domain/members/household.ts';
import type { MemberPatch } from '#shared/domain/members/member.ts';
import { inverseRelation } from '#shared/domain/members/relations.ts';
import type { ShownMember } from '#shared/sync/overlay.ts';
import type { Step } from '../acts/act.ts';
import { patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import { mayEdit } from './may-write.ts';

/**
 * What writing a patch to a person comes to: their address is written where it is kept, and who is linked to them is
 * told. `own` is the person's own record; of the patch, only what differs is written.
 */
export function personSteps(engine: Engine, own: ShownMember, patch: MemberPatch): readonly Step[] {
  const { records } = engine;
  const { household: was } = own.fields;
  const willBe = patch.household === undefined ? was : patch.household;
  const home = (id: string | null | undefined) =>
    id === null || id === undefined ? null : records.of('household', id);
  const to = home(willBe);
  const routed = routePatch(patch, {
    fields: own.fields,
    from: home(was)?.fields ?? null,
    to: to?.fields ?? null,
  });
  return [
    ...patchSteps(engine, 'member', { current: own, patch: routed.member }),
    ...(to === null
      ? []
      : patchSteps(engine, 'household', { current: to, patch: routed.household })),
    ...linkSteps(engine, own.id, patch),
  ];
}

/** A link is said of both. */
export function linkSteps(engine: Engine, id: string, patch: MemberPatch): readonly Step[] {
  const said = Object.entries(patch).filter(([key]) => key.startsWith(linkStart));
  if (said.length === 0) return [];
  const relations = entriesOf(patch, 'link');
  return said.flatMap(([key]) => {
    const other = engine.people.own(key.slice(linkStart.length));
    if (other === null || !mayEdit(engine, other.scope).ok) return [];
    const relation = relations.find((entry) => entry.key === key)?.value ?? null;
    const back = { [`${linkStart}${id}`]: relation === null ? null : inverseRelation(relation) };
    return patchSteps(engine, 'member', { current: other, patch: back });
  });
}

export const linkStart = 'link.';
