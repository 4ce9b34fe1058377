import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach } from 'vitest';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { App } from '../../../renderer/app/app.tsx';
import { Providers } from '../../../renderer/app/providers.tsx';
import { createIpc } from '../../../renderer/ipc/client.ts';
import { OfficeProvider, openOffice } from '../../../renderer/office/office.tsx';
import { forgetAll } from '../../../renderer/office/passing-state.ts';
import { clearNotices } from '../../../renderer/ui/notify.tsx';
import { aBridge, type BridgeStart, type FakeBridge } from '../../builders/a-bridge.ts';
import { aStore, type OpenedStore, type StoreStart } from '../../builders/a-store.ts';

export type Shown = {
  readonly store: OpenedStore;
  readonly bridge: FakeBridge;
  readonly user: ReturnType<typeof userEvent.setup>;
};

type Start = StoreStart & { readonly bridge?: BridgeStart };

/** One screen over a store in memory, in French, as in the open file. */
export async function showScreen(screen: ReactNode, start: Start = {}): Promise<Shown> {
  const { bridge: bridgeStart, ...storeStart } = start;
  const bridge = aBridge(bridgeStart);
  const store = aStore(storeStart);
  await store.ready;
  const office = await openOffice(store);
  render(
    <Providers ipc={createIpc(bridge)} appearance={defaultAppearance}>
      <OfficeProvider office={office}>{screen}</OfficeProvider>
    </Providers>,
  );
  return { store, bridge, user: userEvent.setup() };
}

/** The whole window, from its very start. */
export function showApp(start: Start = {}): Shown & { readonly ended: () => number } {
  const { bridge: bridgeStart, ...storeStart } = start;
  const bridge = aBridge(bridgeStart);
  const store = aStore(storeStart);
  let terminated = 0;
  const startStore = () => ({
    api: store,
    terminate: () => {
      terminated += 1;
    },
  });
  render(<App ipc={createIpc(bridge)} startStore={startStore} />);
  return { store, bridge, user: userEvent.setup(), ended: () => terminated };
}

/** jsdom lays nothing out: a virtual list would believe that it has no room. */
export function giveRoom(): void {
  const room = { clientHeight: 600, clientWidth: 1_000 };
  const own = Object.getOwnPropertyDescriptors(Element.prototype);
  beforeEach(() => {
    for (const [name, value] of Object.entries(room)) {
      Object.defineProperty(Element.prototype, name, { configurable: true, get: () => value });
    }
    Element.prototype.scrollTo = () => undefined;
  });
  afterEach(() => {
    const { clientHeight, clientWidth } = own;
    Object.defineProperties(Element.prototype, { clientHeight, clientWidth });
    forgetAll();
    clearNotices();
  });
}

export function typedIn(field: HTMLElement): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
  throw new Error('Not a field that one types in');
}

// Mantine's growing text areas listen to fonts, which jsdom does not have.
if (!('fonts' in document)) {
  Object.defineProperty(document, 'fonts', { value: new EventTarget() });
}
