import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import { packBankFile } from '#shared/ipc/bank-pieces.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import { parseBank } from '../../../../../electron/files/parse/bank/parse-bank.ts';
import { TreasuryScreen } from '../../../../../renderer/features/treasury/treasury-screen.tsx';
import type { StoreApi } from '../../../../../renderer/store/store-api.ts';
import { aComputer } from '../../../store/support/an-office.ts';
import { add } from '../../../store/support/read-store.ts';
import { showStore } from '../../../support/show-office.tsx';

type Start = {
  readonly members?: readonly Partial<MemberFields>[];
  readonly before?: (store: StoreApi, ids: readonly MemberId[]) => Promise<unknown>;
};

/** The room of the bank over a real store whose main reads bank files as the real one does. */
export async function showBank({ members = [], before }: Start = {}) {
  const computer = aComputer();
  const store = await computer.work();
  computer.intercept = async (name, input, next) => {
    if (name !== 'bank.parse') return next();
    // By its name it is this request.
    const order = input as RequestInput<'bank.parse'>;
    const read = await parseBank(order);
    return ok(read.ok ? ok(packBankFile(read.value)) : read);
  };
  const ids: MemberId[] = [];
  for (const fields of members) ids.push(await add(store, fields));
  await before?.(store, ids);
  return { store, ids, ...(await showStore(<TreasuryScreen part="bank" />, store)) };
}

export const aFile = (name: string, ...lines: readonly string[]): File =>
  new File([lines.join('\n')], name);

/** Chooses a file in the room of the bank. */
export async function give(user: UserEvent, file: File) {
  await user.click(await screen.findByRole('button', { name: 'Importer un relevé' }));
  await screen.findByRole('button', { name: 'Choisir un fichier' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file can be chosen');
  await user.upload(input, file);
}
