import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { PlanFilter, ShownRow } from '#shared/domain/import/import.ts';
import { createSliceWindow } from '../../ui/slice-window.ts';
import { useImportApi } from './use-import-api.ts';

type Asked = { readonly kind: PlanFilter; readonly text: string; readonly version: number };

/** The rows on screen, of one plan, one kind and one search. */
export function usePlannedRows({ kind, text, version }: Asked) {
  const desk = useImportApi();
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  const list = useMemo(
    () =>
      createSliceWindow<Asked, ShownRow, null>(
        async ({ kind: wanted, text: words }, range) => ({
          total: await desk.countPlanned({ kind: wanted, text: words }),
          rows: await desk.plannedRows({ kind: wanted, text: words, ...range }),
          extra: null,
        }),
        (cause) => setFailure({ cause }),
      ),
    [desk],
  );
  useEffect(() => list.ask({ kind, text, version }), [list, kind, text, version]);
  if (failure) throw failure.cause;
  return { view: useSyncExternalStore(list.subscribe, list.view), show: list.show };
}
