import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { ok } from '#shared/result.ts';
import { TractCanvas } from '../../../../../renderer/features/tracts/canvas/tract-canvas.tsx';
import { TransferChip } from '../../../../../renderer/features/tracts/editor/transfer-chip.tsx';
import { TractPanels } from '../../../../../renderer/features/tracts/panels/tract-panels.tsx';
import { PicturesProvider } from '../../../../../renderer/features/tracts/pictures/pictures-context.tsx';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { openTractSession } from '../../../../../renderer/features/tracts/session/tract-session.ts';
import type { Transfer } from '../../../../../renderer/store/store-api/transfers.ts';
import { aPictureFrame } from '../../../../builders/a-picture-frame.ts';
import { upToDate } from '../../../../builders/a-store.ts';
import { add, aTract, edit, frontPage, objectId } from '../../../../builders/a-tract.ts';
import { showOffice } from '../../../support/show-office.tsx';

const chip = { name: 'Images et polices en chemin' };
/** It fades in. */
const patient = { timeout: 5_000 };

const photo = 'a'.repeat(64);
const transfer = (said: Partial<Transfer>): Transfer => ({
  ...{ sha256: photo, kind: 'picture', name: 'place.jpg', way: 'to-fetch' },
  ...{ bytes: 4_000_000, done: 0, state: 'due' },
  ...said,
});

/** A leaflet with one picture that is not in this office, chosen, while these files are on their way. */
async function showLeaflet(transfers: readonly Transfer[], status: 'up-to-date' | 'offline') {
  const doc = aTract();
  edit(doc, add(aPictureFrame(photo)));
  const pieces = { ids: [], updates: [Y.encodeStateAsUpdate(doc)] };
  const opened = await openTractSession({
    id: 'tract',
    subscribe: () => () => undefined,
    store: { tractPieces: async () => pieces, addToTract: async () => ok(null) },
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  const state = createEditorState(frontPage);
  const retryTransfers = vi.fn(async () => undefined);
  const syncState = async () => ({ ...upToDate, status: { kind: status } });
  const shown = await showOffice(
    () => (
      <PicturesProvider>
        <EditorProvider editor={{ session: opened.value, state }}>
          <TransferChip />
          <TractCanvas />
          <TractPanels />
        </EditorProvider>
      </PicturesProvider>
    ),
    { instead: () => ({ transfers: async () => transfers, retryTransfers, syncState }) },
  );
  state.getState().setView({ zoom: 10, x: 0, y: 0 });
  state.getState().setChosen([objectId('photo')]);
  return { ...shown, retryTransfers };
}

describe('a picture that is not in this office', () => {
  it('is said to be on its way, how far it is, and that nothing is to be done', async () => {
    await showLeaflet([transfer({ state: 'moving', done: 1_000_000 })], 'up-to-date');

    expect(await screen.findByText('En chemin 25 %')).toBeTruthy();
    expect(await screen.findByText(/en chemin depuis la fédération : 1 Mo sur 4 Mo/)).toBeTruthy();
    expect(await screen.findByText('1 fichier à recevoir')).toBeTruthy();
  });

  it('waits in honest words where there is no network, and in its list', async () => {
    const { user } = await showLeaflet([transfer({})], 'offline');

    expect(
      await screen.findByText(/Elle arrivera d’elle-même dès qu’il sera en ligne/),
    ).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: '1 fichier à recevoir' }));
    const list = await screen.findByRole('dialog', chip, patient);

    expect(list.textContent).toMatch(/1 image à recevoir4\sMo/);
    expect(list.textContent).toContain('l’échange reprendra de lui-même, là où il en était');
    expect(screen.queryByRole('button', { name: 'Réessayer maintenant' })).toBeNull();
  });

  it('that could not be received is asked for again at once', async () => {
    const { user, retryTransfers } = await showLeaflet(
      [transfer({ state: 'failed' })],
      'up-to-date',
    );

    await user.click(await screen.findByRole('button', { name: 'Réessayer maintenant' }));

    expect(retryTransfers).toHaveBeenCalledOnce();
  });

  it('is replaced in its frame when nobody will send it', async () => {
    await showLeaflet([], 'up-to-date');

    expect(await screen.findByText('Introuvable : à remplacer')).toBeTruthy();
    expect(await screen.findByText(/aucun poste ne l’annonce/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Remplacer l’image…' })).toBeTruthy();
    expect(screen.queryByText(/fichier à/)).toBeNull();
  });
});
