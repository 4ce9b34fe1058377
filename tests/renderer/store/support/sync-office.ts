import type { Account } from '#shared/api/routes.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { anAccount, password } from '../../../central/support/an-office.ts';
import type { TestCentral } from '../../../central/support/test-central.ts';
import { aComputer, type Computer } from './an-office.ts';
import { type Line, lineTo } from './reach-central.ts';

/** An office with its account, its line to central, and a store that can be started again. */
export type SyncOffice = {
  readonly account: Account;
  readonly line: Line;
  readonly computer: Computer;
  store: StoreApi;
  /** The program ends here and starts again. */
  restart(): Promise<void>;
};

type Settings = {
  readonly sectionIds?: readonly string[];
  readonly pageSize?: number;
  readonly role?: Account['role'];
};

/** Signed in, and synced once. */
export async function aSyncOffice(central: TestCentral, settings: Settings): Promise<SyncOffice> {
  const office = await anUnconnectedOffice(central, settings);
  await signIn(office);
  await office.store.syncNow();
  return office;
}

export async function anUnconnectedOffice(
  central: TestCentral,
  { sectionIds = [], pageSize, role = 'secretary' }: Settings,
): Promise<SyncOffice> {
  const account = await anAccount(central, { sectionIds, role });
  const line = lineTo(central, pageSize);
  const computer = aComputer(line.handler);
  const office: SyncOffice = {
    account,
    line,
    computer,
    store: await computer.work(),
    async restart() {
      computer.crash();
      office.store = await computer.work();
    },
  };
  return office;
}

export async function signIn({ store, account }: SyncOffice): Promise<void> {
  const { email } = account;
  const signedIn = await store.signIn({ centralUrl: 'https://central', email, password });
  if (!signedIn.ok) throw new Error(JSON.stringify(signedIn.error));
}

/** The people that central holds of these scopes and that are not in the bin, by id. */
export async function peopleAtCentral(
  { store }: TestCentral,
  scopes: readonly string[],
): Promise<ReadonlyMap<string, MemberFields>> {
  const rows = await store.sql<{ id: string; fields: MemberFields }>(
    `select id, fields from synced_row where scope = any($1) and deleted_at is null
     and entity = 'member' and fields ->> 'binnedOn' is null`,
    [scopes],
  );
  return new Map(rows.map(({ id, fields }) => [id, fields]));
}

/** The names of the tags that central holds of these scopes, by id. */
export async function tagsAtCentral(
  { store }: TestCentral,
  scopes: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await store.sql<{ id: string; fields: { name: unknown } }>(
    `select id, fields from synced_row where scope = any($1) and deleted_at is null
     and entity = 'tag'`,
    [scopes],
  );
  return new Map(rows.map(({ id, fields }) => [id, fields.name]));
}
