import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { MemberFields, MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { Dialogs } from '../../../renderer/app/dialogs.tsx';
import { Providers } from '../../../renderer/app/providers.tsx';
import { createIpc } from '../../../renderer/ipc/client.ts';
import { OfficeProvider, openOffice } from '../../../renderer/office/office.tsx';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aBridge } from '../../builders/a-bridge.ts';
import { aComputer } from '../store/support/an-office.ts';
import { add } from '../store/support/read-store.ts';

/** A real store, sealed into an IndexedDB in memory, with these people in its one section. */
export async function anOffice(people: readonly MemberPatch[] = []): Promise<StoreApi> {
  const store = await aComputer().work();
  for (const fields of people) await add(store, fields);
  return store;
}

/** A part of a screen over a store that is there already, in French. */
export async function showStore(screen: ReactNode, store: StoreApi) {
  const office = await openOffice(store);
  render(
    <Providers ipc={createIpc(aBridge())} appearance={defaultAppearance}>
      <OfficeProvider office={office}>
        {screen}
        <Dialogs />
      </OfficeProvider>
    </Providers>,
  );
  return { user: userEvent.setup() };
}

type Start = {
  readonly members?: readonly Partial<MemberFields>[];
  /** What the office keeps beside them, before it is shown. */
  readonly before?: (store: StoreApi, ids: readonly MemberId[]) => Promise<unknown>;
  /** What another part of the world answers instead of this store. */
  readonly instead?: (store: StoreApi) => Partial<StoreApi>;
};

export type ShownOffice = {
  readonly store: StoreApi;
  readonly ids: readonly MemberId[];
  readonly user: ReturnType<typeof userEvent.setup>;
  /** One person as the store has them now. */
  readonly fieldsOf: (id: MemberId | undefined) => Promise<MemberFields | null>;
};

/** A screen over the real store of an office that has no central, in French. */
export async function showOffice(
  screen: (ids: readonly MemberId[]) => ReactNode,
  { members = [], before, instead }: Start = {},
): Promise<ShownOffice> {
  const opened = await aComputer().work();
  const store = { ...opened, ...instead?.(opened) };
  const ids: MemberId[] = [];
  for (const fields of members) ids.push(await add(store, fields));
  await before?.(store, ids);
  return {
    store,
    ids,
    ...(await showStore(screen(ids), store)),
    fieldsOf: async (id) => (id === undefined ? null : ((await store.member(id))?.fields ?? null)),
  };
}
