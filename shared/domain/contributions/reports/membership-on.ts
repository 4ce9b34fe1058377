import { unreachable } from '../../../result.ts';
import { type IsoDate, laterOf } from '../../dates.ts';
import { entriesOf } from '../../members/entries.ts';
import type { MemberFields } from '../../members/member.ts';

/** One stretch of membership: from always when null, and not over when `to` is null. On the day `to` it is over. */
export type Stretch = { readonly from: IsoDate | null; readonly to: IsoDate | null };

/**
 * When somebody was a member, as far as the file knows, oldest first, no two at once. A former member of whom nobody
 * knows when they left counts as one on no day.
 */
export function stretchesOf(fields: MemberFields): readonly Stretch[] {
  const known = [...earlierOf(fields), ...lastOf(fields)].filter(
    ({ from, to }) => from === null || to === null || from < to,
  );
  if (known.length < 2) return known;
  return known.sort((a, b) => compare(a.from, b.from)).reduce(joined, []);
}

/** The stretch that `day` is in. Null: no member that day. */
export const stretchOn = (stretches: readonly Stretch[], day: IsoDate): Stretch | null =>
  stretches.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to)) ??
  null;

/** Of whoever the file holds: what they were on `day`. Null: not in sight yet. */
export function kindOn(
  fields: MemberFields,
  stretches: readonly Stretch[],
  day: IsoDate,
): 'member' | 'former' | 'sympathiser' | null {
  if (stretchOn(stretches, day) !== null) return 'member';
  const isOver = stretches.some(({ to }) => to !== null && to <= day);
  switch (fields.kind) {
    case 'member':
      return isOver ? 'former' : null;
    case 'former':
      return isOver || fields.leftOn === null ? 'former' : null;
    case 'sympathiser':
      return isOver || fields.joinedOn === null || fields.joinedOn <= day ? 'sympathiser' : null;
    default:
      return unreachable(fields.kind);
  }
}

function earlierOf(fields: MemberFields): readonly Stretch[] {
  return entriesOf(fields, 'membership').flatMap(({ value: { from, to, section } }) =>
    // In another section it was another's member; without an end it is not known to have been one of the past.
    section === null && to !== null ? { from, to } : [],
  );
}

function lastOf({ kind, joinedOn, leftOn }: MemberFields): readonly Stretch[] {
  switch (kind) {
    case 'member':
      // Who came back keeps the day on which they once left: the present stretch has no end.
      return [{ from: joinedOn, to: null }];
    case 'former':
      return leftOn === null ? [] : [{ from: joinedOn, to: leftOn }];
    case 'sympathiser':
      return [];
    default:
      return unreachable(kind);
  }
}

/** One that begins before the last one is over, or as it ends, is the same one. */
function joined(stretches: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = stretches.at(-1);
  if (last === undefined) return [next];
  if (last.to !== null && next.from !== null && next.from > last.to) return [...stretches, next];
  const to = last.to === null || next.to === null ? null : laterOf(last.to, next.to);
  return [...stretches.slice(0, -1), { from: last.from, to }];
}

/** Null is before every day. */
const compare = (a: IsoDate | null, b: IsoDate | null): number =>
  Number((a ?? '') > (b ?? '')) - Number((a ?? '') < (b ?? ''));
