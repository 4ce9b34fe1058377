import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { plateKey } from '#shared/domain/tracts/proof/plate.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { ok } from '#shared/result.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import type { TractPress } from '../../../../../renderer/features/tracts/press/open-tract-press.ts';
import {
  type PressLook,
  type PressOrder,
  plainLook,
} from '../../../../../renderer/features/tracts/press/press-order.ts';
import { ProofWindow } from '../../../../../renderer/features/tracts/proof/proof-window.tsx';
import {
  drawProof,
  type ProofView,
} from '../../../../../renderer/features/tracts/proof/work/draw-proof.ts';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { createIpc } from '../../../../../renderer/ipc/client.ts';
import { OfficeProvider, openOffice } from '../../../../../renderer/office/office.tsx';
import { aBridge } from '../../../../builders/a-bridge.ts';
import { aStore } from '../../../../builders/a-store.ts';
import { aTract, edit, frontPage } from '../../../../builders/a-tract.ts';
import { keepTract, openTract } from '../support/an-open-tract.ts';
import '../support/whole-blob.ts';

type Start = {
  readonly look?: Partial<PressLook>;
  readonly edits?: readonly TractEdit[];
  readonly press?: TractPress['pressPdf'];
  /** Percent of each ink at the first dot inside the page; nothing anywhere else. */
  readonly ink?: Readonly<Record<string, number>>;
  /** Of a version that is kept before the edits. */
  readonly version?: string;
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The proof of an A5 leaflet of two faces. No Worker can be here: a plate is its name, and inks are what is said. */
export async function showProof({ look = {}, edits = [], press, ink = {}, version }: Start = {}) {
  const doc = aTract();
  const store = aStore();
  await store.ready;
  const id = await keepTract(store, doc);
  const session = await openTract(store, id);
  if (version !== undefined) await store.keepTractVersion({ tract: session.id, name: version });
  for (const one of edits) session.edit(one);
  edit(doc, ...edits);
  const office = await openOffice(store);
  const orders: PressOrder[] = [];
  const views: ProofView[] = [];
  const order: PressOrder = {
    ...{ tract: session.read().tract, pages: session.read().tract.pages.map((page) => page.id) },
    ...{ sheets: null, look: { ...plainLook, colour: 'inks', ...look } },
    ...{ title: 'Réunion', fileName: 'reunion.pdf', printedOn: null, language: 'fr' },
  };
  const pressPdf: TractPress['pressPdf'] = async (asked, options) => {
    orders.push(asked);
    const { plate } = asked.look;
    return press ? press(asked, options) : ok(bytesOf(plate ? plateKey(plate.ink) : 'whole'));
  };
  render(
    <Providers ipc={createIpc(aBridge())} appearance={defaultAppearance}>
      <OfficeProvider office={office}>
        <EditorProvider editor={{ session, state: createEditorState(frontPage) }}>
          <ProofWindow
            name="Réunion publique"
            order={order}
            pdf={bytesOf('whole')}
            orderOf={(tract) => ok({ press: { ...order, tract } })}
            openPress={() => ({ pressPdf, close: () => undefined })}
            tools={{
              tonesOf: async (bytes, { dots }) => {
                const percent = ink[new TextDecoder().decode(bytes)] ?? 0;
                const tones = new Uint8Array(dots.width * dots.height);
                tones[dots.width * 10 + 20] = Math.round(percent * 2.55);
                return tones;
              },
              openDesk: () => ({
                draw: async (side, view) => {
                  views.push(view);
                  return drawProof(side, view, (inks) => new Uint8Array((inks.length / 4) * 3));
                },
                close: () => undefined,
              }),
            }}
            onClose={() => undefined}
          />
        </EditorProvider>
      </OfficeProvider>
    </Providers>,
  );
  await screen.findByRole('dialog', { name: /^Épreuve de/ });
  return { user: userEvent.setup(), orders, views, last: () => views.at(-1) };
}
