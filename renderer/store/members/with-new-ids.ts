import { entriesWith, gridOf, type NewIds, queryOf } from '#shared/domain/records/new-ids.ts';
import { recordKinds } from '#shared/domain/records/record.ts';
import type { DraftMutation } from '#shared/sync/mutation.ts';

/** The same said of rows that have other ids now. */
export function withNewIds(mutation: DraftMutation, ids: NewIds): DraftMutation {
  if (ids.size === 0) return mutation;
  if (mutation.op === 'create') {
    switch (mutation.entity) {
      case 'tract-update':
      case 'tract-version':
      case 'tract-comment':
        return { ...mutation, set: ofTractWith(mutation.set, ids) };
      default:
        return mutation;
    }
  }
  if (mutation.op !== 'patch') return mutation;
  const { set } = mutation;
  switch (mutation.entity) {
    case 'member':
      // Entries keep their values: it is a patch of a member as before.
      return { ...mutation, set: entriesWith(set, ids) } as DraftMutation;
    case 'segment':
      return { ...mutation, set: { ...set, ...segmentWith(set, ids) } } as DraftMutation;
    case 'view':
      return { ...mutation, set: { ...set, ...viewWith(set, ids) } } as DraftMutation;
    default:
      return mutation;
  }
}

/** Which leaflet it is of, and which comment it answers. */
const ofTractWith = <S extends Readonly<Record<string, unknown>>>(set: S, ids: NewIds): S => ({
  ...set,
  ...Object.fromEntries(
    ['tract', 'answers'].flatMap((field) => {
      const id = ids.get(String(set[field]));
      return id === undefined ? [] : [[field, id]];
    }),
  ),
});

function segmentWith(set: object, ids: NewIds): object {
  const read = recordKinds.segment.fields.pick({ query: true }).safeParse(set);
  return read.success ? { query: queryOf(read.data.query, ids) } : {};
}

function viewWith(set: object, ids: NewIds): object {
  const { segment, layout } = recordKinds.view.fields.partial().parse(set);
  return {
    ...(typeof segment === 'string' && { segment: ids.get(segment) ?? segment }),
    ...(layout !== undefined && { layout: gridOf(layout, ids) }),
  };
}
