import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import { EditorNotices } from '../../../../../renderer/features/tracts/editor/editor-notices.tsx';
import { SectionFontsProvider } from '../../../../../renderer/features/tracts/fonts/section-fonts.tsx';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { createIpc } from '../../../../../renderer/ipc/client.ts';
import { OfficeProvider, openOffice } from '../../../../../renderer/office/office.tsx';
import { usePlace } from '../../../../../renderer/office/screen.ts';
import { aBridge } from '../../../../builders/a-bridge.ts';
import { aStore } from '../../../../builders/a-store.ts';
import { add, aShape, aTextFrame, aTract, backPage, edit } from '../../../../builders/a-tract.ts';
import { giveRoom } from '../../../support/show.tsx';
import { keepTract, keptDocument, openTract } from '../support/an-open-tract.ts';
import '../support/whole-blob.ts';

async function showNotices(doc: Y.Doc, pieces: readonly Uint8Array[] = []) {
  const store = aStore();
  await store.ready;
  const id = await keepTract(store, doc);
  for (const update of pieces) await store.addToTract({ id, update });
  const session = await openTract(store, id);
  const [record] = await store.records('tract');
  const page = session.read().tract.pages[0]?.id ?? backPage;
  render(
    <Providers ipc={createIpc(aBridge())} appearance={defaultAppearance}>
      <OfficeProvider office={await openOffice(store)}>
        <EditorProvider editor={{ session, state: createEditorState(page) }}>
          <SectionFontsProvider scope={record?.scope ?? null}>
            <EditorNotices record={record ?? null} isGone={false} />
          </SectionFontsProvider>
        </EditorProvider>
      </OfficeProvider>
    </Providers>,
  );
  const repair = () => screen.findByRole('button', { name: 'Faire une copie réparée' });
  return { user: userEvent.setup(), store, session, id, repair };
}

function aBrokenTract() {
  const doc = aTract();
  edit(doc, add(aShape('sun', { page: backPage })), add(aTextFrame('f'), 'Venez samedi'));
  const sun = doc.getMap('objects').get('sun');
  const frame = doc.getMap('objects').get('f');
  if (sun instanceof Y.Map) {
    sun.set('name', 'Soleil');
    sun.set('position', 'nowhere');
  }
  if (frame instanceof Y.Map) frame.set('opacity', 7);
  return doc;
}

const oddBytes = Uint8Array.from([1, 2, 3, 250, 251]);

describe('a damaged leaflet', () => {
  giveRoom();

  it('says of each broken thing where it is, what it is and what is lost', async () => {
    await showNotices(aBrokenTract());

    const lines = within(await screen.findByRole('status')).getAllByRole('listitem');
    const said = lines.map(({ textContent }) => textContent?.replaceAll(/\s/gu, ' '));
    expect(said).toEqual([
      'Page 1 · Texte « Venez samedi » : Un réglage abîmé a repris sa valeur habituelle : son opacité.',
      'Page 2 · Forme « Soleil » : Illisible, donc pas montré. Ce qui est abîmé : sa place sur la page.',
    ]);
  });

  it('is repaired in a copy that opens, and stays as it was', async () => {
    const { user, store, id, repair } = await showNotices(aBrokenTract());
    const before = Y.encodeStateAsUpdate(await keptDocument(store, id));

    await user.click(await repair());

    await waitFor(async () => expect(await store.records('tract')).toHaveLength(2));
    const copy = (await store.records('tract')).find((row) => row.id !== id);
    expect(copy?.fields.name).toBe('Réunion publique (copie réparée)');
    await waitFor(() =>
      expect(usePlace.getState().current).toMatchObject({ open: { id: copy?.id } }),
    );
    const { tract, faults } = readTract(await keptDocument(store, copy?.id ?? ''));
    expect(faults).toEqual([]);
    expect(tract.objects.map((object) => String(object.id))).toEqual(['f']);
    expect(Y.encodeStateAsUpdate(await keptDocument(store, id))).toEqual(before);
  });

  it('of which a piece cannot be read is repaired from the others, and can then be changed', async () => {
    const doc = aTract();
    edit(doc, add(aShape('a')));
    const { user, store, session, id, repair } = await showNotices(doc, [oddBytes]);
    expect(session.edit(add(aShape('b')))).toMatchObject({ error: { kind: 'read-only' } });

    await user.click(await repair());

    await waitFor(async () => expect(await store.records('tract')).toHaveLength(2));
    const copy = (await store.records('tract')).find((row) => row.id !== id);
    const again = await openTract(store, copy?.id ?? '');
    expect(again.damaged()).toBe(0);
    expect(again.edit(add(aShape('b'))).ok).toBe(true);
  });

  it('offers no mending where something is only on its way', async () => {
    const doc = aTract();
    const updates: Uint8Array[] = [];
    const source = aTract();
    Y.applyUpdate(source, Y.encodeStateAsUpdate(doc));
    source.on('update', (update: Uint8Array) => updates.push(update));
    edit(source, add(aShape('lost')), add(aShape('late')));

    await showNotices(doc, updates.slice(1));

    expect(await screen.findByText(/n’est pas encore arrivée/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Faire une copie réparée' })).toBeNull();
  });
});
