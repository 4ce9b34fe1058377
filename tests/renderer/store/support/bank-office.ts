import { expect } from 'vitest';
import type { BankStatement } from '#shared/domain/bank/statement.ts';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { BankDeskLine, BankShow } from '../../../../renderer/store/store-api/bank.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { aMember } from '../../../builders/a-member.ts';
import { aStatement } from '../../../builders/a-statement.ts';
import { aComputer } from './an-office.ts';

export const on = IsoDate.parse('2026-03-10');

export async function addPerson(store: StoreApi, said: Partial<MemberFields>): Promise<MemberId> {
  const [section] = await store.sections();
  if (section === undefined) throw new Error('there is no section');
  const added = await store.addMember({ scope: section.scope, fields: aMember(said) });
  return added.ok ? added.value : expect.fail(JSON.stringify(added.error));
}

export const scopeIn = async (store: StoreApi) => {
  const [dues] = await store.duesSections();
  return dues?.scope ?? expect.fail('there is no section');
};

export const payDues = (store: StoreApi, memberId: MemberId, amount: number, year: number) =>
  store.recordPayment({
    parts: [{ memberId, kind: 'dues', year, amount: toCents(amount) }],
    receivedOn: IsoDate.parse(`${year}-02-01`),
    means: { kind: 'transfer', reference: null },
  });

export const keep = async (store: StoreApi, statement: BankStatement) =>
  store.keepStatement({ scope: await scopeIn(store), statement });

export const linesOf = async (
  store: StoreApi,
  show: BankShow = 'open',
): Promise<readonly BankDeskLine[]> =>
  (await store.bankDesk({ scope: await scopeIn(store), show, most: 100 }))?.lines ?? [];

export async function confirmFirst(store: StoreApi, more: { readonly remember?: boolean } = {}) {
  const [line] = await linesOf(store);
  const act = line?.suggestions[0]?.act;
  if (line === undefined || act === undefined) throw new Error('nothing was suggested');
  return store.confirmMatch({ line: line.id, act, on, reason: null, remember: false, ...more });
}

/** Somebody who paid 36 € last year, and a statement with their transfer of this year. */
export async function anOfficeWithStatement() {
  const store = await aComputer().work();
  const member = await addPerson(store, { familyName: 'Lefèvre', givenName: 'Éléonore' });
  await payDues(store, member, 3_600, 2025);
  await keep(store, aStatement([{ label: 'VIR MME LEFEVRE ELEONORE', cents: 3_600 }]));
  return { store, member };
}
