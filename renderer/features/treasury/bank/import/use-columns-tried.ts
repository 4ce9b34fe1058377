import { useEffect, useState } from 'react';
import type { BankColumns } from '#shared/domain/bank/column-choice.ts';
import type { BankLine } from '#shared/domain/bank/statement.ts';
import type { BankFileFailure } from '#shared/ipc/bank-file.ts';
import { ok, type Result } from '#shared/result.ts';
import { useStore } from '../../../../office/office.tsx';
import type { GivenFile } from './use-bank-import.ts';

type Tried = Result<readonly BankLine[], BankFileFailure>;

/** The lines that the file would have with these columns, read by what reads it for good; null: being read. */
export function useColumnsTried(given: GivenFile, columns: BankColumns): Tried | null {
  const store = useStore();
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const { name, bytes, options } = given;
    void store
      .openBankFile({ fileName: name, bytes, options: { ...options, columns } })
      .then((opened) => {
        if (!isCurrent) return;
        if (!opened.ok) setTried(opened);
        else
          setTried(
            ok(
              opened.value.file.kind === 'statements'
                ? opened.value.file.statements.flatMap(({ lines }) => lines)
                : [],
            ),
          );
      });
    return () => {
      isCurrent = false;
    };
  }, [store, given, columns]);
  return tried;
}
