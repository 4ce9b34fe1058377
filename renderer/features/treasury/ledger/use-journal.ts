import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useOffice } from '../../../office/office.tsx';
import type {
  JournalLine,
  JournalQuestion,
  JournalSlice,
} from '../../../store/store-api/journal.ts';
import { createSliceWindow, type Range, type SliceView } from '../../../ui/slice-window.ts';

type Extra = Pick<JournalSlice, 'totals' | 'years'> & { readonly version: number };

export type JournalView = SliceView<JournalQuestion, JournalLine, Extra>;

/** The movements that the question finds, of which only those around the screen are held here. */
export function useJournal(question: JournalQuestion): {
  readonly view: JournalView;
  readonly show: (range: Range) => void;
} {
  const { store, onChange } = useOffice();
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  const list = useMemo(() => {
    let version = 0;
    return createSliceWindow<JournalQuestion, JournalLine, Extra>(
      async (asked, range) => {
        const { total, lines, ...extra } = await store.journal({ ...asked, ...range });
        version += 1;
        return { total, rows: lines, extra: { ...extra, version } };
      },
      (cause) => setFailure({ cause }),
    );
  }, [store]);
  useEffect(() => list.ask(question), [list, question]);
  useEffect(() => onChange(list.refresh), [list, onChange]);
  if (failure) throw failure.cause;
  return { view: useSyncExternalStore(list.subscribe, list.view), show: list.show };
}
