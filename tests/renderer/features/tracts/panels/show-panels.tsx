import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as Y from 'yjs';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { ok } from '#shared/result.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import { TractPanels } from '../../../../../renderer/features/tracts/panels/tract-panels.tsx';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { openTractSession } from '../../../../../renderer/features/tracts/session/tract-session.ts';
import { createIpc } from '../../../../../renderer/ipc/client.ts';
import { aBridge } from '../../../../builders/a-bridge.ts';
import { aTract, edit, frontPage, objectId } from '../../../../builders/a-tract.ts';

/** The panels beside an A5 leaflet on which these edits were done, with these objects chosen. */
export async function showPanels(edits: readonly TractEdit[], chosen: readonly string[] = []) {
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
  const state = createEditorState(frontPage);
  state.getState().setChosen(chosen.map(objectId));
  render(
    <Providers ipc={createIpc(aBridge())} appearance={defaultAppearance}>
      <EditorProvider editor={{ session, state }}>
        <TractPanels />
      </EditorProvider>
    </Providers>,
  );
  const tract = () => session.read().tract;
  const object = (id: string) => tract().objects.find((one) => one.id === id);
  return { user: userEvent.setup(), session, state, tract, object };
}

/** What stands in a field that one types in. */
export const typedIn = (field: HTMLElement): string =>
  field instanceof HTMLInputElement ? field.value : '';
