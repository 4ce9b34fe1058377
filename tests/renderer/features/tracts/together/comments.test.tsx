import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { scopeOf } from '#shared/domain/scope.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { CommentMarkers } from '../../../../../renderer/features/tracts/together/comments/comment-markers.tsx';
import { CommentsPanel } from '../../../../../renderer/features/tracts/together/comments/comments-panel.tsx';
import { useCommentsState } from '../../../../../renderer/features/tracts/together/comments/comments-state.ts';
import { createIpc } from '../../../../../renderer/ipc/client.ts';
import { OfficeProvider, openOffice } from '../../../../../renderer/office/office.tsx';
import { aBridge } from '../../../../builders/a-bridge.ts';
import { aStore } from '../../../../builders/a-store.ts';
import {
  add,
  aShape,
  aTract,
  backPage,
  edit,
  frontPage,
  objectId,
} from '../../../../builders/a-tract.ts';
import { giveRoom } from '../../../support/show.tsx';
import { keepTract, keptDocument, openTract } from '../support/an-open-tract.ts';
import '../support/whole-blob.ts';

async function showComments() {
  const doc = aTract();
  edit(doc, add(aShape('a')));
  const store = aStore();
  await store.ready;
  const session = await openTract(store, await keepTract(store, doc));
  const state = createEditorState(frontPage);
  useCommentsState.getState().open(null);
  render(
    <Providers ipc={createIpc(aBridge())} appearance={defaultAppearance}>
      <OfficeProvider office={await openOffice(store)}>
        <EditorProvider editor={{ session, state }}>
          <CommentMarkers />
          <CommentsPanel scope={scopeOf('local', 'tracts')} />
        </EditorProvider>
      </OfficeProvider>
    </Providers>,
  );
  const user = userEvent.setup();
  const say = async (text: string) => {
    await user.type(await screen.findByRole('textbox', { name: 'Nouveau commentaire' }), text);
    await user.click(screen.getByRole('button', { name: 'Commenter' }));
    return within(await screen.findByRole('listitem', { name: new RegExp(text) }));
  };
  return { user, store, session, state, say };
}

const mmOf = { x: 100, y: 150 };

const marker = (name: RegExp) => screen.queryByRole('button', { name, hidden: true });

describe('comments on a leaflet', () => {
  giveRoom();

  it('stand on the point that one asked to comment, once, and on an object before any point', async () => {
    const { store, state, say } = await showComments();
    const point = { page: backPage, place: mmOf };
    act(() => useCommentsState.getState().openAt(point));
    expect(await screen.findByText(/^À propos de l’endroit marqué/)).toBeTruthy();

    await say('Ici une photo');
    act(() => {
      useCommentsState.getState().openAt(point);
      state.getState().setChosen([objectId('a')]);
    });
    await say('Plus grand');
    act(() => state.getState().setChosen([]));
    await say('La page');

    const said = (await store.records('tract-comment')).map(({ fields }) => fields);
    const about = (text: string) => said.find((one) => one.text === text);
    expect(about('Ici une photo')).toMatchObject({ ...point, object: null });
    expect(about('Plus grand')).toMatchObject({ page: frontPage, object: 'a' });
    expect(about('La page')).toMatchObject({ page: frontPage, object: null });
  });

  it('stand on what is chosen, are answered, and are no part of the document', async () => {
    const { user, store, session, state, say } = await showComments();
    state.getState().setChosen([objectId('a')]);
    const before = readTract(await keptDocument(store, session.id));

    const thread = await say('Trop petit');
    await user.click(thread.getByRole('button', { name: 'Répondre' }));
    await user.type(
      thread.getByRole('textbox', { name: 'Réponse au commentaire 1' }),
      'Je m’en charge',
    );
    const [, send] = thread.getAllByRole('button', { name: 'Répondre' });
    if (send) await user.click(send);

    await thread.findByText('Je m’en charge');
    expect(marker(/Commentaire 1.*Trop petit/)).not.toBeNull();
    const rows = await store.records('tract-comment');
    expect(rows.find(({ fields }) => fields.answers === null)?.fields).toMatchObject({
      object: 'a',
      page: frontPage,
      place: { x: 70, y: 10 },
    });
    expect(readTract(await keptDocument(store, session.id))).toEqual(before);
    expect(session.canUndo()).toBe(false);
  });

  it('are resolved and opened again, and lead to where they stand', async () => {
    const { user, state, say } = await showComments();
    const thread = await say('Vérifier la date');

    state.getState().setPage(backPage);
    await waitFor(() => expect(marker(/Vérifier la date/)).toBeNull());
    await user.click(thread.getByRole('button', { name: 'Montrer' }));
    expect(state.getState().page).toBe(frontPage);
    await waitFor(() => expect(marker(/Vérifier la date/)).not.toBeNull());

    useCommentsState.getState().close();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const found = marker(/Vérifier la date/);
    if (found) await user.click(found);
    const again = await screen.findByRole('listitem', { name: /Vérifier la date/ });
    await waitFor(() => expect(document.activeElement).toBe(again));

    await user.click(within(again).getByRole('button', { name: 'Régler' }));
    await screen.findByText('Aucun commentaire ouvert.');
    expect(marker(/Vérifier la date/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Réglés (1)' }));
    await user.click(await screen.findByRole('button', { name: 'Rouvrir' }));
    await waitFor(() => expect(marker(/Vérifier la date/)).not.toBeNull());
  });

  it('are deleted by who wrote them, and hold nothing that axe finds', async () => {
    const { user, store, say } = await showComments();
    await say('Premier');
    const second = await say('Second');
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(
      found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html])),
    ).toEqual([]);

    await user.click(await second.findByRole('button', { name: 'Supprimer' }));

    await waitFor(async () => expect(await store.records('tract-comment')).toHaveLength(1));
  });
});
