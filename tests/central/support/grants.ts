import type { Account } from '#shared/api/routes.ts';
import { updateAccount } from '../../../central/store/accounts.ts';
import type { TestCentral } from './test-central.ts';

/** Gives the account these sections and takes the others away. */
export async function setSectionsOf(
  { store }: TestCentral,
  account: Account,
  sectionIds: readonly string[],
): Promise<void> {
  await store.tx((sql) => updateAccount(sql, { ...account, sectionIds: [...sectionIds] }));
}
