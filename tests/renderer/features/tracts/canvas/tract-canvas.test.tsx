import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { ok } from '#shared/result.ts';
import { TractCanvas } from '../../../../../renderer/features/tracts/canvas/tract-canvas.tsx';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { openTractSession } from '../../../../../renderer/features/tracts/session/tract-session.ts';
import { useCommentsState } from '../../../../../renderer/features/tracts/together/comments/comments-state.ts';
import { add, aShape, aTract, edit, frontPage, objectId } from '../../../../builders/a-tract.ts';
import { showScreen } from '../../../support/show.tsx';

/** The canvas over a leaflet at ten pixels a millimetre, its corner at the canvas's own. */
async function showCanvas(...edits: readonly TractEdit[]) {
  const doc = aTract();
  edit(doc, ...edits);
  const session = await openTractSession({
    id: 'tract',
    subscribe: () => () => undefined,
    store: {
      tractPieces: () => Promise.resolve({ updates: [Y.encodeStateAsUpdate(doc)], ids: [] }),
      addToTract: () => Promise.resolve(ok(null)),
    },
  });
  if (!session.ok) throw new Error(session.error.kind);
  const state = createEditorState(frontPage);
  const { user } = await showScreen(
    <EditorProvider editor={{ session: session.value, state }}>
      <TractCanvas />
    </EditorProvider>,
  );
  state.getState().setView({ zoom: 10, x: 0, y: 0 });
  const placeOf = (id: string) =>
    session.value.read().tract.objects.find((object) => object.id === id)?.position;
  const board = await screen.findByRole('application');
  return { user, session: session.value, state, board, placeOf };
}

const one = () => add(aShape('one', { position: { x: 20, y: 35 } }));

describe('the canvas of a leaflet', () => {
  it('moves what Tab chose with the arrows and says where it is now', async () => {
    const { user, board, placeOf } = await showCanvas(one());

    board.focus();
    await user.keyboard('{Tab}{ArrowRight}{Shift>}{ArrowDown}{/Shift}');

    expect(placeOf('one')).toEqual({ x: 21, y: 45 });
    expect(screen.getByText('Déplacé : Rectangle, x 21 mm, y 45 mm')).toBeTruthy();
  });

  it('writes a drag once, and takes it back with one undo', async () => {
    const { board, session, placeOf } = await showCanvas(one());

    fireEvent.pointerDown(board, { clientX: 300, clientY: 450, button: 0, detail: 1 });
    fireEvent.pointerMove(board, { clientX: 350, clientY: 450, ctrlKey: true });
    fireEvent.pointerMove(board, { clientX: 400, clientY: 500, ctrlKey: true });
    expect(placeOf('one')).toEqual({ x: 20, y: 35 });
    fireEvent.pointerUp(board, { clientX: 400, clientY: 500, ctrlKey: true });

    expect(placeOf('one')).toEqual({ x: 30, y: 40 });
    session.undo();
    expect(placeOf('one')).toEqual({ x: 20, y: 35 });
    expect(session.canUndo()).toBe(false);
  });

  it('forgets a drag with Esc', async () => {
    const { board, session, placeOf } = await showCanvas(one());

    fireEvent.pointerDown(board, { clientX: 300, clientY: 450, button: 0, detail: 1 });
    fireEvent.pointerMove(board, { clientX: 400, clientY: 500 });
    fireEvent.keyDown(board, { key: 'Escape' });
    fireEvent.pointerUp(board, { clientX: 400, clientY: 500 });

    expect(placeOf('one')).toEqual({ x: 20, y: 35 });
    expect(session.canUndo()).toBe(false);
  });

  it('says why a locked object stays', async () => {
    const { user, board, state, placeOf } = await showCanvas(one(), {
      kind: 'set',
      objects: [objectId('one')],
      properties: { locked: true },
    });
    state.getState().setChosen([objectId('one')]);

    board.focus();
    await user.keyboard('{ArrowRight}');

    expect(placeOf('one')).toEqual({ x: 20, y: 35 });
    expect(
      screen.getByText('Cet objet est verrouillé. Déverrouillez-le pour le modifier.'),
    ).toBeTruthy();
  });

  it('opens its menu by keyboard to comment on the page that is shown', async () => {
    const { user, board } = await showCanvas(one());

    board.focus();
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(await screen.findByRole('menuitem', { name: 'Commenter ici' }));

    expect(useCommentsState.getState()).toMatchObject({ isOpen: true, pin: { page: frontPage } });
    useCommentsState.getState().close();
  });

  it('opens its menu by keyboard and groups from it', async () => {
    const { user, board, session } = await showCanvas(one(), add(aShape('two')));

    board.focus();
    await user.keyboard('{Control>}a{/Control}{Shift>}{F10}{/Shift}');
    await user.click(await screen.findByRole('menuitem', { name: /^Grouper/ }));

    const { objects } = session.read().tract;
    const group = objects.find(({ kind }) => kind === 'group');
    expect(objects.filter((object) => object.group === group?.id)).toHaveLength(2);
  });
});
