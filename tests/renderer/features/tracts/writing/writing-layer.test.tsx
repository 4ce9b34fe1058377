import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { ok } from '#shared/result.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import { TractPanels } from '../../../../../renderer/features/tracts/panels/tract-panels.tsx';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { openTractSession } from '../../../../../renderer/features/tracts/session/tract-session.ts';
import { findState } from '../../../../../renderer/features/tracts/writing/find/find-state.ts';
import { WritingLayer } from '../../../../../renderer/features/tracts/writing/writing-layer.tsx';
import { createIpc } from '../../../../../renderer/ipc/client.ts';
import { aBridge } from '../../../../builders/a-bridge.ts';
import {
  add,
  aTextFrame,
  aTract,
  edit,
  frontPage,
  objectId,
  storyId,
  write,
} from '../../../../builders/a-tract.ts';

/** A leaflet with these objects, and the layer over it, with the frame `words` being written. */
async function showWriting(edits: readonly TractEdit[]) {
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(await readFile(join(process.cwd(), url))),
  );
  const doc = aTract();
  edit(doc, ...edits);
  const pieces = { ids: ['first'], updates: [Y.encodeStateAsUpdate(doc)] };
  const opened = await openTractSession({
    id: 'tract',
    subscribe: () => () => undefined,
    store: { tractPieces: async () => pieces, addToTract: async () => ok(null) },
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  const session = opened.value;
  onTestFinished(() => session.close());
  const state = createEditorState(frontPage);
  state.getState().setChosen([objectId('words')]);
  state.getState().setWriting({ object: objectId('words') });
  const { container } = render(
    <Providers ipc={createIpc(aBridge())} appearance={defaultAppearance}>
      <EditorProvider editor={{ session, state }}>
        {/* The canvas, which the layer lies over. */}
        <div role="application" tabIndex={-1}>
          <WritingLayer />
        </div>
        <TractPanels />
      </EditorProvider>
    </Providers>,
  );
  const field = await screen.findByRole('textbox', { name: 'Texte du cadre' });
  return {
    user: userEvent.setup(),
    session,
    state,
    field,
    text: () => flatText(session.read().tract.stories.get(storyId('words-story')) ?? []),
    story: () => session.read().tract.stories.get(storyId('words-story')) ?? [],
    caret: () => Number(container.querySelector('[data-caret]')?.getAttribute('data-caret')),
  };
}

const aFrameOf = (text: string, height = 40) =>
  add(aTextFrame('words', { size: { width: 60, height } }), text);

const paste = (field: HTMLElement, offered: Readonly<Record<string, string>>) =>
  fireEvent.paste(field, { clipboardData: { getData: (type: string) => offered[type] ?? '' } });

describe('a text that is written in place', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('has its caret on the ink at the end, and moves by line with the arrow keys', async () => {
    const { field, caret } = await showWriting([aFrameOf('un\ndeux')]);
    expect(caret()).toBe(7);

    fireEvent.keyDown(field, { key: 'ArrowUp' });
    await waitFor(() => expect(caret()).toBe(2));
    fireEvent.keyDown(field, { key: 'Home' });
    await waitFor(() => expect(caret()).toBe(0));
  });

  it('turns what is chosen bold, and takes it back', async () => {
    const { field, story } = await showWriting([aFrameOf('un deux')]);
    const fonts = () => story()[0]?.runs.map(({ style }) => style.font);

    fireEvent.keyDown(field, { key: 'a', ctrlKey: true });
    fireEvent.keyDown(field, { key: 'b', ctrlKey: true });
    expect(fonts()).toEqual(['source-sans-3-bold']);

    fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
    expect(fonts()).toEqual(['source-sans-3-regular']);
  });

  it('takes what is pasted from the web, cleaned, with the caret behind it', async () => {
    const { field, text, caret } = await showWriting([aFrameOf('Bonjour ')]);

    paste(field, {
      'text/html': '<p>à <b>tous</b></p><script>alert(1)</script>',
      'text/plain': 'x',
    });

    expect(text()).toBe('Bonjour à tous\n');
    await waitFor(() => expect(caret()).toBe(14));
  });

  it('says that a megabyte is too long for a frame, and changes nothing', async () => {
    const { field, text } = await showWriting([aFrameOf('Bonjour')]);

    paste(field, { 'text/plain': 'mot '.repeat(262_144) });

    await screen.findByText(/trop long pour un cadre/u);
    expect(text()).toBe('Bonjour\n');
  });

  it('keeps its caret between the same letters when something is written before it', async () => {
    const { session, caret, field } = await showWriting([aFrameOf('monde')]);

    act(() => {
      session.edit(write('words-story', 0, 'Tout le '));
    });

    await waitFor(() => expect(caret()).toBe(13));
    expect(field.textContent).toBe('Tout le monde');
  });

  it('ends with Esc, and gives the keys back to the page', async () => {
    const { field, state } = await showWriting([aFrameOf('un')]);

    fireEvent.keyDown(field, { key: 'Escape' });

    expect(state.getState().writing).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('application'));
  });

  it('counts the words that find no room, and makes the frame taller', async () => {
    const { user, session } = await showWriting([
      aFrameOf('un mot et encore un mot '.repeat(8), 8),
    ]);

    await user.click(await screen.findByRole('button', { name: /mots ne tiennent pas dans/u }));
    await user.click(
      await screen.findByRole('menuitem', { name: 'Agrandir le cadre vers le bas' }),
    );

    await waitFor(() =>
      expect(screen.queryByRole('button', { name: /ne tiennent pas dans/u })).toBeNull(),
    );
    const [frame] = session.read().tract.objects;
    expect(frame?.size.height).toBeGreaterThan(8);
  });

  it('shrinks a text until it fits', async () => {
    const { user, story } = await showWriting([aFrameOf('un mot et encore un mot '.repeat(4), 10)]);

    await user.click(await screen.findByRole('button', { name: /ne tiennent pas dans/u }));
    await user.click(
      await screen.findByRole('menuitem', { name: 'Réduire le texte pour qu’il tienne' }),
    );

    await waitFor(() =>
      expect(screen.queryByRole('button', { name: /ne tiennent pas dans/u })).toBeNull(),
    );
    expect(story()[0]?.runs[0]?.style.size).toBeLessThan(10);
  });

  it('puts a link on what is chosen, shows it, and takes it off', async () => {
    const { user, field, story } = await showWriting([aFrameOf('notre site')]);
    const links = () => story()[0]?.runs.map(({ style }) => style.link);
    fireEvent.keyDown(field, { key: 'a', ctrlKey: true });
    fireEvent.keyDown(field, { key: 'k', ctrlKey: true });

    const address = await screen.findByRole('textbox', { name: /^Adresse web/u });
    const save = screen.getByRole('button', { name: 'Poser le lien' });
    fireEvent.change(address, { target: { value: 'javascript:alert(1)' } });
    await user.click(save);
    expect(await screen.findByText(/n’est pas permis/u)).toBeTruthy();
    fireEvent.change(address, { target: { value: 'exemple.fr' } });
    await user.click(save);
    expect(links()).toEqual(['https://exemple.fr']);
    expect(await screen.findByText('exemple.fr')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Lien' }));
    await user.click(await screen.findByRole('button', { name: 'Retirer le lien' }));
    expect(links()).toEqual([null]);
  });

  it('counts the words of the text and of what is chosen', async () => {
    const { field } = await showWriting([aFrameOf('Bonjour à tous\u202f!')]);
    expect(await screen.findByText('3 mots')).toBeTruthy();

    fireEvent.keyDown(field, { key: 'ArrowLeft', ctrlKey: true, shiftKey: true });
    fireEvent.keyDown(field, { key: 'ArrowLeft', ctrlKey: true, shiftKey: true });

    expect(await screen.findByText(/^1 mot choisi sur 3/u)).toBeTruthy();
  });

  it('is looked through from anywhere and changed everywhere, in one step to undo', async () => {
    const { field, text, session } = await showWriting([aFrameOf('un chat, un chat\nUn Chat')]);
    act(() => findState.setState({ open: 'replace' }));
    const query = await screen.findByRole('textbox', { name: 'Rechercher' });

    fireEvent.change(query, { target: { value: 'chat' } });
    expect(await screen.findByText('3 résultats')).toBeTruthy();
    fireEvent.keyDown(query, { key: 'Enter' });
    expect(await screen.findByText('1 sur 3')).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: 'Remplacer par' }), {
      target: { value: 'chien' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Remplacer' }));
    expect(text()).toBe('un chien, un chat\nUn Chat\n');
    expect(await screen.findByText('1 sur 2')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tout remplacer' }));
    expect(text()).toBe('un chien, un chien\nUn chien\n');
    expect(await screen.findByText('2 remplacements')).toBeTruthy();

    act(() => void session.undo());
    expect(text()).toBe('un chien, un chat\nUn Chat\n');
    fireEvent.keyDown(query, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('search')).toBeNull());
    expect(document.activeElement).toBe(field);
  });

  it('goes on in a new frame', async () => {
    const { user, session } = await showWriting([
      aFrameOf('un mot et encore un mot '.repeat(8), 8),
    ]);

    await user.click(await screen.findByRole('button', { name: /mots ne tiennent pas dans/u }));
    await user.click(
      await screen.findByRole('menuitem', { name: 'Continuer dans un nouveau cadre' }),
    );

    const frames = session.read().tract.objects;
    expect(frames).toHaveLength(2);
    expect(frames.find(({ id }) => id === 'words')).toMatchObject({
      next: frames.find(({ id }) => id !== 'words')?.id,
    });
  });
});
