import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import type { Bridge } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import { PreflightProvider } from '../../../../../renderer/features/tracts/preflight/preflight-context.tsx';
import { PreflightLamp } from '../../../../../renderer/features/tracts/preflight/preflight-lamp.tsx';
import type { Binding } from '../../../../../renderer/features/tracts/press/bind/binding.ts';
import type { Binder } from '../../../../../renderer/features/tracts/press/bind/open-binder.ts';
import type { TractPress } from '../../../../../renderer/features/tracts/press/open-tract-press.ts';
import type { PressOrder } from '../../../../../renderer/features/tracts/press/press-order.ts';
import { PrintWindow } from '../../../../../renderer/features/tracts/print/print-window.tsx';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { createIpc } from '../../../../../renderer/ipc/client.ts';
import { OfficeProvider, openOffice } from '../../../../../renderer/office/office.tsx';
import type { StoreApi } from '../../../../../renderer/store/store-api.ts';
import { aBridge } from '../../../../builders/a-bridge.ts';
import { aStore } from '../../../../builders/a-store.ts';
import { aTract, edit, frontPage } from '../../../../builders/a-tract.ts';
import { keepTract, openTract } from '../support/an-open-tract.ts';
import '../support/whole-blob.ts';

type Start = {
  readonly edits?: readonly TractEdit[];
  readonly press?: TractPress['pressPdf'];
  /** What main answers instead to `file.save`. */
  readonly before?: (store: StoreApi) => Promise<unknown>;
  readonly saved?: Awaited<ReturnType<Bridge['request']>>;
};

const aPdf = new TextEncoder().encode('%PDF-1.7');

/** The window over an A5 leaflet of two faces; where no Worker can be, every order gives an empty PDF. */
export async function showPrint({
  edits = [],
  press = async () => ok(aPdf),
  saved,
  before = async () => undefined,
}: Start = {}) {
  const doc = aTract();
  edit(doc, ...edits);
  const store = aStore();
  await store.ready;
  await before(store);
  const id = await keepTract(store, doc);
  const leaflet = (await store.records('tract')).find((row) => row.id === id);
  if (!leaflet) throw new Error('The leaflet is not there');
  const session = await openTract(store, id);
  // The store tells one page of its changes: the last that asked.
  const office = await openOffice(store);
  const bridge = aBridge();
  const answering: Bridge = {
    ...bridge,
    request: async (name, input) => {
      const answer = await bridge.request(name, input);
      return name === 'file.save' && saved !== undefined ? saved : answer;
    },
  };
  const orders: PressOrder[] = [];
  const drawn: unknown[] = [];
  const bound: Binding[] = [];
  let closed = 0;
  const tools = {
    openPress: (): TractPress => ({
      pressPdf: (order, options) => {
        orders.push(order);
        return press(order, options);
      },
      close: () => {
        closed += 1;
      },
    }),
    openBinder: (): Binder => ({
      bind: async (binding) => {
        bound.push(binding);
        return ok(aPdf);
      },
      close: () => undefined,
    }),
    drawPicture: async (_pdf: Uint8Array, as: unknown) => {
      drawn.push(as);
      return new Uint8Array([137, 80, 78, 71]);
    },
  };
  const shown = render(
    <Providers ipc={createIpc(answering)} appearance={defaultAppearance}>
      <OfficeProvider office={office}>
        <EditorProvider editor={{ session, state: createEditorState(frontPage) }}>
          <PreflightProvider scope={null}>
            <PreflightLamp />
            <PrintWindow leaflet={leaflet} onClose={() => undefined} tools={tools} />
          </PreflightProvider>
        </EditorProvider>
      </OfficeProvider>
    </Providers>,
  );
  await screen.findByRole('dialog', { name: 'Imprimer ou envoyer «\u00A0Réunion publique\u00A0»' });
  return {
    user: userEvent.setup(),
    store,
    unmount: shown.unmount,
    last: () => orders.at(-1),
    drawn,
    orders,
    bound: () => bound.at(-1),
    closed: () => closed,
    asked: bridge.asked,
  };
}
