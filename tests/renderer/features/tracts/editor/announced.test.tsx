import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ok } from '#shared/result.ts';
import { TractCanvas } from '../../../../../renderer/features/tracts/canvas/tract-canvas.tsx';
import { useZoom } from '../../../../../renderer/features/tracts/canvas/wiring/use-zoom.ts';
import { useTakeBack } from '../../../../../renderer/features/tracts/editor/take-back.ts';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { openTractSession } from '../../../../../renderer/features/tracts/session/tract-session.ts';
import { add, aShape, aTract, edit, frontPage } from '../../../../builders/a-tract.ts';
import { showScreen } from '../../../support/show.tsx';

function Buttons() {
  const takeBack = useTakeBack();
  const zoom = useZoom();
  return (
    <>
      <button type="button" onClick={() => takeBack('undo')}>
        undo
      </button>
      <button type="button" onClick={() => takeBack('redo')}>
        redo
      </button>
      <button type="button" onClick={() => zoom({ kind: 'to', zoom: 2 })}>
        zoom
      </button>
    </>
  );
}

async function showEditor() {
  const doc = aTract();
  edit(doc, add(aShape('one', { position: { x: 20, y: 35 } })));
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
      <Buttons />
    </EditorProvider>,
  );
  const board = await screen.findByRole('application');
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { user, board, state, press };
}

describe('an open leaflet, without a mouse and without looking', () => {
  it('has the keys on its page at once', async () => {
    const { user, board } = await showEditor();

    expect(document.activeElement).toBe(board);
    await user.keyboard('{Tab}');

    expect(screen.getByText(/^Rectangle, x 20 mm, y 35 mm/)).toBeTruthy();
  });

  it('says what was taken back, made again, and when there is nothing more', async () => {
    const { user, press } = await showEditor();
    await user.keyboard('{Tab}{ArrowRight}');

    await press('undo');
    expect(screen.getByText('Dernier changement annulé')).toBeTruthy();
    await press('redo');
    expect(screen.getByText('Changement rétabli')).toBeTruthy();
    await press('redo');
    expect(screen.getByText('Il n’y a rien à rétablir')).toBeTruthy();
  });

  it('says how large the page is shown', async () => {
    const { state, press } = await showEditor();
    state.getState().setView({ zoom: 96 / 25.4, x: 0, y: 0 });

    await press('zoom');

    expect(screen.getByText(/^Affichage à \d+\s%$/u)).toBeTruthy();
  });

  it('says that a gesture was given up', async () => {
    const { state, board } = await showEditor();
    state.getState().setView({ zoom: 10, x: 0, y: 0 });

    fireEvent.pointerDown(board, { clientX: 300, clientY: 450, button: 0, detail: 1 });
    fireEvent.pointerMove(board, { clientX: 400, clientY: 500 });
    fireEvent.keyDown(board, { key: 'Escape' });

    expect(screen.getByText('Geste abandonné, rien n’a changé')).toBeTruthy();
  });
});
