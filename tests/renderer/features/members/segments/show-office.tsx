import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { MemberPatch } from '#shared/domain/members/member.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import { createIpc } from '../../../../../renderer/ipc/client.ts';
import { OfficeProvider, openOffice } from '../../../../../renderer/office/office.tsx';
import { localScope } from '../../../../../renderer/store/sections.ts';
import type { StoreApi } from '../../../../../renderer/store/store-api.ts';
import { aBridge } from '../../../../builders/a-bridge.ts';
import { aMember } from '../../../../builders/a-member.ts';
import { aComputer } from '../../../store/support/an-office.ts';

export { localScope };

/** A real store, sealed into an IndexedDB in memory, with these people in its one section. */
export async function anOffice(people: readonly MemberPatch[] = []): Promise<StoreApi> {
  const store = await aComputer().work();
  for (const said of people) {
    const added = await store.addMember({ scope: localScope, fields: { ...aMember(), ...said } });
    if (!added.ok) throw new Error(`Not added: ${added.error.kind}`);
  }
  return store;
}

/** A part of a screen over a real store, in French. */
export async function showOffice(screen: ReactNode, store: StoreApi) {
  const office = await openOffice(store);
  render(
    <Providers ipc={createIpc(aBridge())} appearance={defaultAppearance}>
      <OfficeProvider office={office}>{screen}</OfficeProvider>
    </Providers>,
  );
  return { user: userEvent.setup() };
}
