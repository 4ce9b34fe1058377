import { useIntl } from 'react-intl';
import { isOwnScope } from '#shared/domain/scope.ts';
import { referencesOf } from '#shared/domain/segments/references.ts';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import { useRecords } from '../../../../office/use-records.ts';
import { useNotify } from '../../../../ui/notify.tsx';
import { useSegmentState } from '../segment-state.ts';
import type { Home } from '../shelf/save-form.tsx';
import type { SavedSegment } from '../use-segment.ts';

export type SegmentActs = {
  readonly saveAs: (name: string, home: Home, query: SegmentQuery) => Promise<boolean>;
  readonly update: (segment: SavedSegment, query: SegmentQuery) => Promise<boolean>;
  readonly rename: (segment: SavedSegment, name: string) => Promise<boolean>;
  readonly move: (segment: SavedSegment, home: Home) => Promise<void>;
  readonly remove: (segment: SavedSegment) => Promise<void>;
  /** Names of the private segments that a query is made of: shared, others could not read it. */
  readonly privatePartsOf: (query: SegmentQuery) => readonly string[];
  /** Names of the segments and views that are made of this one. */
  readonly madeOf: (segment: SavedSegment) => readonly string[];
};

/** What can be done with saved segments; each says how it went. */
export function useSegmentActs(): SegmentActs {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const notify = useNotify();
  const segments = useRecords('segment') ?? [];
  const views = useRecords('view') ?? [];
  const { choose } = useSegmentState.getState();

  const privatePartsOf = (query: SegmentQuery) => {
    const named = referencesOf(query);
    return segments
      .filter(({ id, scope }) => named.includes(id) && isOwnScope(scope))
      .map(({ fields }) => fields.name);
  };
  const users = (segment: SavedSegment) => [
    ...segments.filter(({ fields }) => referencesOf(fields.query).includes(segment.id)),
    ...views.filter(({ fields }) => fields.segment === segment.id),
  ];
  const says = (id: 'stored' | 'renamed' | 'shared' | 'kept' | 'deleted', name: string) =>
    intl.formatMessage({ id: `segment.${id}` }, { name });

  return {
    privatePartsOf,
    madeOf: (segment) => users(segment).map(({ fields }) => fields.name),
    async saveAs(name, home, query) {
      let added: string | null = null;
      const run = async () => {
        const done = await store.addRecord({
          kind: 'segment',
          scope: home,
          fields: { name, query },
        });
        added = done.ok ? done.value : null;
        return done;
      };
      const isDone = await act({ run, says: says('stored', name), kind: 'record' });
      if (added !== null) choose(added);
      return isDone;
    },
    async update({ id, rev, fields }, query) {
      const isDone = await act({
        run: () => store.editRecord({ kind: 'segment', id, patch: { query }, seenRev: rev }),
        says: says('stored', fields.name),
        kind: 'record',
      });
      if (isDone) choose(id);
      return isDone;
    },
    rename: ({ id, rev }, name) =>
      act({
        run: () => store.editRecord({ kind: 'segment', id, patch: { name }, seenRev: rev }),
        says: says('renamed', name),
        kind: 'record',
      }),
    async move(segment, home) {
      const { name, query } = segment.fields;
      const parts = home === 'own' ? [] : privatePartsOf(query);
      const shared = home === 'own' ? users(segment).filter((one) => !isOwnScope(one.scope)) : [];
      const why = parts.length > 0 ? parts : shared.map(({ fields }) => fields.name);
      if (why.length > 0) {
        const id = parts.length > 0 ? 'segment.share.needs' : 'segment.keep.needed';
        return notify({
          tone: 'problem',
          message: intl.formatMessage({ id }, { name, names: intl.formatList(why) }),
        });
      }
      const isChosen = useSegmentState.getState().saved === segment.id;
      await act({
        run: async () => {
          const moved = await store.moveRecord({ kind: 'segment', id: segment.id, to: home });
          if (moved.ok && isChosen) choose(moved.value);
          return moved;
        },
        says: says(home === 'own' ? 'kept' : 'shared', name),
        kind: 'record',
      });
    },
    async remove({ id, fields }) {
      const isChosen = useSegmentState.getState().saved === id;
      const isDone = await act({
        run: () => store.deleteRecord({ kind: 'segment', id }),
        says: says('deleted', fields.name),
        kind: 'record',
      });
      if (isDone && isChosen) choose(null);
    },
  };
}
