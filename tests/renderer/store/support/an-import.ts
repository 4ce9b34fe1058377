import { defaultImportOptions } from '#shared/domain/import/import.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import type {
  ImportApi,
  OpenedImport,
  PlanRequest,
} from '../../../../renderer/store/import/import-api.ts';
import { localScope } from '../../../../renderer/store/sections.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { aTable } from '../../../builders/a-table.ts';
import { aComputer, type Computer } from './an-office.ts';

export type ImportOffice = { readonly computer: Computer; readonly store: StoreApi & ImportApi };

export async function anImportOffice(): Promise<ImportOffice> {
  const computer = aComputer();
  // The store answers all of `ImportApi`.
  const store = (await computer.work()) as unknown as ImportOffice['store'];
  return { computer, store };
}

/** Opens a file of these lines, headings first. */
export async function openLines(
  { computer, store }: ImportOffice,
  lines: readonly string[],
): Promise<OpenedImport> {
  computer.intercept = async (name, input, next) => {
    if (name !== 'import.parse') return next();
    const { fileName, bytes, options } = input as RequestInput<'import.parse'>;
    return ok(aTable(fileName, bytes, options));
  };
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const opened = await store.openImport({ fileName: 'liste.csv', bytes, options: {} });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

export const planRequest = (
  mapping: PlanRequest['mapping'],
  said: Partial<PlanRequest> = {},
): PlanRequest => ({
  mapping,
  options: defaultImportOptions,
  scope: localScope,
  ...said,
});
