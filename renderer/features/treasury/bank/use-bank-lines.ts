import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useOffice } from '../../../office/office.tsx';
import type { BankDesk, BankDeskLine, BankShow } from '../../../store/store-api/bank.ts';
import { createSliceWindow, type Range, type SliceView } from '../../../ui/slice-window.ts';

/** A line with who and what its suggestions and its decision speak of. */
export type NamedLine = BankDeskLine & Pick<BankDesk, 'names' | 'payments'>;

type Question = { readonly scope: ScopeId; readonly show: BankShow };
type Extra = Omit<BankDesk, 'lines' | 'names' | 'payments'>;

export type BankLinesView = SliceView<Question, NamedLine, Extra | null>;

export type BankLines = {
  readonly view: BankLinesView;
  readonly show: (range: Range) => void;
  /** While many lines are accepted one after the other nothing is read; then once. */
  readonly pause: (isPaused: boolean) => void;
};

/** The lines of one kind, of which only those around the screen are held here. One question runs at a time. */
export function useBankLines(scope: ScopeId, show: BankShow): BankLines {
  const { store, onChange } = useOffice();
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  const isPaused = useRef(false);
  const list = useMemo(
    () =>
      createSliceWindow<Question, NamedLine, Extra | null>(
        async (asked, { from, to }) => {
          const desk = await store.bankDesk({ ...asked, most: to });
          if (desk === null) return { total: 0, rows: [], extra: null };
          const { lines, names, payments, ...extra } = desk;
          const rows = lines.slice(from).map((line) => ({ ...line, names, payments }));
          return { total: desk.counts[asked.show], rows, extra };
        },
        (cause) => setFailure({ cause }),
      ),
    [store],
  );
  useEffect(() => list.ask({ scope, show }), [list, scope, show]);
  useEffect(
    () =>
      onChange(() => {
        if (!isPaused.current) list.refresh();
      }),
    [list, onChange],
  );
  const pause = (next: boolean) => {
    isPaused.current = next;
    if (!next) list.refresh();
  };
  if (failure) throw failure.cause;
  return { view: useSyncExternalStore(list.subscribe, list.view), show: list.show, pause };
}
