import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useOffice } from '../../office/office.tsx';
import type { ListQuery, ListSlice, MemberRow } from '../../store/store-api.ts';
import { createSliceWindow, type Range, type SliceView } from '../../ui/slice-window.ts';
import { useListState } from './list-state.ts';

type Query = Pick<ListQuery, 'text' | 'sort'>;
type Extra = Pick<ListSlice, 'all' | 'isApproximate'>;

export type MemberList = {
  /** Null until the first answer. */
  readonly view: SliceView<Query, MemberRow, Extra>;
  readonly show: (range: Range) => void;
};

/** The people who match, of whom only those around the screen are held here. */
export function useMemberList(): MemberList {
  const { store, onChange } = useOffice();
  const text = useListState((state) => state.text);
  const sort = useListState((state) => state.sort);
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);

  const list = useMemo(
    () =>
      createSliceWindow<Query, MemberRow, Extra>(
        async (query, range) => {
          const slice = await store.listMembers({ ...query, ...range });
          const { total, rows, all, isApproximate } = slice;
          return { total, rows, extra: { all, isApproximate } };
        },
        (cause) => setFailure({ cause }),
      ),
    [store],
  );
  const view = useSyncExternalStore(list.subscribe, list.view);

  useEffect(() => list.ask({ text, sort }), [list, text, sort]);
  useEffect(() => onChange(list.refresh), [list, onChange]);

  if (failure) throw failure.cause;
  return { view, show: list.show };
}
