import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useOffice } from '../../../office/office.tsx';
import type { ListLine, ListQuery, ListQuestion, ListSlice } from '../../../store/list-api.ts';
import { createSliceWindow, type Range, type SliceView } from '../../../ui/slice-window.ts';

/** What is asked of the store, but for the slice. */
export type Asked = Omit<ListQuery, 'from' | 'to'>;
type Extra = Pick<ListSlice, 'all' | 'people' | 'isApproximate' | 'version' | 'refused'>;

export type MemberList = {
  /** `total` counts lines, headings included. Null query until the first answer. */
  readonly view: SliceView<Asked, ListLine, Extra>;
  readonly show: (range: Range) => void;
};

/** `isReady`: false while it is not known yet which people are asked for. The people who match, of whom only those around the screen are held here. */
export function useMemberList(asked: Asked, isReady: boolean): MemberList {
  const { store, onChange } = useOffice();
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);

  const list = useMemo(
    () =>
      createSliceWindow<Asked, ListLine, Extra>(
        async (query, range) => {
          const { lines, total, ...extra } = await store.listMembers({ ...query, ...range });
          return { total, rows: lines, extra };
        },
        (cause) => setFailure({ cause }),
      ),
    [store],
  );
  const view = useSyncExternalStore(list.subscribe, list.view);

  useEffect(() => {
    if (isReady) list.ask(asked);
  }, [list, asked, isReady]);
  useEffect(() => onChange(list.refresh), [list, onChange]);

  if (failure) throw failure.cause;
  return { view, show: list.show };
}

export const questionOf = ({ text, segment, sort, groupBy }: Asked): ListQuestion => ({
  text,
  segment,
  sort,
  groupBy,
});
