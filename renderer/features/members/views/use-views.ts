import { useIntl } from 'react-intl';
import { sameValue } from '#shared/canonical.ts';
import { isOwnScope } from '#shared/domain/scope.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import { useRecords } from '../../../office/use-records.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { useNotify } from '../../../ui/notify.tsx';
import { useSegmentState } from '../segments/segment-state.ts';
import type { Home } from '../segments/shelf/save-form.tsx';
import { type Shelved, useShelf } from '../segments/shelf/use-shelf.ts';
import { useSegment } from '../segments/use-segment.ts';
import { defaultLayout } from './default-layout.ts';
import { savedLayout } from './saved-layout.ts';
import { useLayout } from './use-layout.ts';

export type SavedView = RecordRow<'view'>;

export type Views = {
  /** By name; null until the store has answered. */
  readonly shelf: readonly Shelved<'view'>[] | null;
  /** The one that was chosen; null: none. */
  readonly current: SavedView | null;
  /** What is shown is no longer what the view says. */
  readonly isModified: boolean;
  /** Why the present display cannot be shared; null: it can. */
  readonly cannotShare: string | null;
  /** The segment has changes of its own, which a view does not hold. */
  readonly hasUnsavedSegment: boolean;
  readonly choose: (view: SavedView) => void;
  readonly showDefault: () => void;
  readonly saveAs: (name: string, home: Home) => Promise<boolean>;
  readonly update: (view: SavedView) => Promise<boolean>;
  readonly rename: (view: SavedView, name: string) => Promise<boolean>;
  readonly move: (view: SavedView, home: Home) => Promise<void>;
  readonly remove: (view: SavedView) => Promise<boolean>;
};

/** Saved ways of looking at the list: columns, order and groups, with the segment that is shown. */
export function useViews(): Views {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const notify = useNotify();
  const shelf = useShelf('view');
  const segments = useRecords('segment') ?? [];
  const segment = useSegment();
  const { layout, view, show } = useLayout();
  const current = shelf?.find(({ row }) => row.id === view)?.row ?? null;
  const shownSegment = segment.saved?.id ?? null;
  const says = (id: 'saved' | 'renamed' | 'shared' | 'kept' | 'deleted', name: string) =>
    intl.formatMessage({ id: `views.${id}` }, { name });
  const isPrivate = (id: string | null) =>
    segments.some((one) => one.id === id && isOwnScope(one.scope));
  const refusal = intl.formatMessage({ id: 'views.privateSegment' });
  const now = () => ({ layout: savedLayout(layout), segment: shownSegment });

  return {
    shelf,
    current,
    isModified:
      current !== null &&
      (!sameValue(current.fields.layout, layout) ||
        current.fields.segment !== shownSegment ||
        segment.isModified),
    cannotShare: isPrivate(shownSegment) ? refusal : null,
    hasUnsavedSegment: segment.isModified,
    choose({ id, fields }) {
      show(fields.layout, id);
      useSegmentState.getState().choose(fields.segment);
      const isGone = fields.segment !== null && !segments.some((one) => one.id === fields.segment);
      if (isGone) {
        notify({ tone: 'problem', message: intl.formatMessage({ id: 'views.segmentGone' }) });
      }
    },
    showDefault() {
      show(defaultLayout, null);
      useSegmentState.getState().choose(null);
    },
    async saveAs(name, home) {
      let added: string | null = null;
      const run = async () => {
        const fields = { name, ...now() };
        const done = await store.addRecord({ kind: 'view', scope: home, fields });
        added = done.ok ? done.value : null;
        return done;
      };
      const isDone = await act({ run, says: says('saved', name), kind: 'record' });
      if (added !== null) show(layout, added);
      return isDone;
    },
    async update({ id, rev, scope, fields }) {
      if (!isOwnScope(scope) && isPrivate(shownSegment)) {
        notify({ tone: 'problem', message: refusal });
        return false;
      }
      const isDone = await act({
        run: () => store.editRecord({ kind: 'view', id, patch: now(), seenRev: rev }),
        says: says('saved', fields.name),
        kind: 'record',
      });
      if (isDone) show(layout, id);
      return isDone;
    },
    rename: ({ id, rev }, name) =>
      act({
        run: () => store.editRecord({ kind: 'view', id, patch: { name }, seenRev: rev }),
        says: says('renamed', name),
        kind: 'record',
      }),
    async move({ id, fields }, home) {
      if (home !== 'own' && isPrivate(fields.segment)) {
        return notify({ tone: 'problem', message: refusal });
      }
      await act({
        run: async () => {
          const moved = await store.moveRecord({ kind: 'view', id, to: home });
          if (moved.ok && view === id) show(layout, moved.value);
          return moved;
        },
        says: says(home === 'own' ? 'kept' : 'shared', fields.name),
        kind: 'record',
      });
    },
    remove: ({ id, fields }) =>
      act({
        run: () => store.deleteRecord({ kind: 'view', id }),
        says: says('deleted', fields.name),
        kind: 'record',
      }),
  };
}
