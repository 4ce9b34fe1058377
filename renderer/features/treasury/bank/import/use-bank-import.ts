import { useRef, useState } from 'react';
import type { BankColumns } from '#shared/domain/bank/column-choice.ts';
import type { BankFile, BankFileFailure, BankOptions } from '#shared/ipc/bank-file.ts';
import { useStore } from '../../../../office/office.tsx';

export type UnknownColumns = Extract<BankFileFailure, { kind: 'unknown-columns' }>;

export type CannotRead = BankFileFailure | { readonly kind: 'gone' };

/** A file that was read into memory once, and how it was read. */
export type GivenFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: BankOptions;
};

export type BankImport =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly failure: CannotRead }
  | { readonly kind: 'columns'; readonly given: GivenFile; readonly asked: UnknownColumns }
  | {
      readonly kind: 'read';
      readonly given: GivenFile;
      readonly file: BankFile;
      readonly isRemembered: boolean;
    };

/** From a file to what it holds; nothing is recorded on the way. */
export function useBankImport() {
  const store = useStore();
  const [state, setState] = useState<BankImport>({ kind: 'idle' });
  // A file that is chosen while another is read takes its place.
  const order = useRef(0);

  async function read(given: GivenFile): Promise<void> {
    order.current += 1;
    const mine = order.current;
    const { name, bytes, options } = given;
    setState({ kind: 'reading', name });
    const opened = await store.openBankFile({ fileName: name, bytes, options });
    if (mine !== order.current) return;
    if (opened.ok) setState({ kind: 'read', given, ...opened.value });
    else if (opened.error.kind === 'unknown-columns')
      setState({ kind: 'columns', given, asked: opened.error });
    else setState({ kind: 'failed', name, failure: opened.error });
  }

  return {
    state,
    read,
    choose: async (file: File): Promise<void> => {
      let bytes: Uint8Array;
      try {
        bytes = new Uint8Array(await file.arrayBuffer());
      } catch {
        setState({ kind: 'failed', name: file.name, failure: { kind: 'gone' } });
        return;
      }
      await read({ name: file.name, bytes, options: {} });
    },
    /** Reads it as explained, and keeps the explanation for the next file of this bank. */
    explain: async (
      given: GivenFile,
      { headers }: UnknownColumns,
      columns: BankColumns,
    ): Promise<void> => {
      await store.rememberBankColumns({ fileName: given.name, headers, columns });
      await read({ ...given, options: { ...given.options, columns } });
    },
    restart: (): void => {
      order.current += 1;
      setState({ kind: 'idle' });
    },
  };
}
