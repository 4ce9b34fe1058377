import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { Present } from '#shared/api/presence-routes.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import { TractCanvas } from '../../../../../renderer/features/tracts/canvas/tract-canvas.tsx';
import { PagesStrip } from '../../../../../renderer/features/tracts/editor/pages-strip.tsx';
import { Avatars } from '../../../../../renderer/features/tracts/presence/avatars.tsx';
import { PresenceProvider } from '../../../../../renderer/features/tracts/presence/presence-context.tsx';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
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
import { keepTract, openTract } from '../support/an-open-tract.ts';
import { aPresent } from './a-present.ts';
import '../support/whole-blob.ts';

/** A leaflet that these people have open too, as central says when it is asked. */
async function showTogether(...others: readonly Present[]) {
  const doc = aTract();
  edit(doc, add(aShape('a')));
  const store = aStore();
  await store.ready;
  const session = await openTract(store, await keepTract(store, doc));
  const state = createEditorState(frontPage);
  const central = { others: [...others], head: 1 };
  const syncNow = vi.fn(store.syncNow);
  const watched = new Proxy(store, {
    get: (target, name) => (name === 'syncNow' ? syncNow : Reflect.get(target, name)),
  });
  const bridge = aBridge({ presence: () => ({ ...central }) });
  const shown = render(
    <Providers ipc={createIpc(bridge)} appearance={defaultAppearance}>
      <OfficeProvider office={await openOffice(watched)}>
        <EditorProvider editor={{ session, state }}>
          <PresenceProvider scope={scopeOf('local', 'tracts')}>
            <Avatars />
            <TractCanvas />
            <PagesStrip />
          </PresenceProvider>
        </EditorProvider>
      </OfficeProvider>
    </Providers>,
  );
  const told = () => bridge.asked('presence.tell');
  return { ...shown, user: userEvent.setup(), state, session, central, told, syncNow };
}

const camille = aPresent(1, { page: backPage, chosen: ['a'] });

describe('a leaflet that somebody else has open too', () => {
  giveRoom();

  it('shows who is there and leads to the page they are on', async () => {
    const { user, state, container } = await showTogether(camille);

    const there = within(await screen.findByRole('list', { name: 'Aussi sur ce tract' }));
    await user.click(there.getByRole('button', { name: /^Camille Martin\s: page 2/ }));

    expect(state.getState().page).toBe(backPage);
    expect(screen.getByText('Camille Martin est aussi sur ce tract.')).toBeTruthy();
    expect(
      screen.getByRole('button', { name: /^Page 2.*Y travaille\s: Camille Martin$/ }),
    ).toBeTruthy();
    expect(
      (await axe.run(container, { rules: { region: { enabled: false } } })).violations,
    ).toEqual([]);
  });

  it('marks what they chose, with their name, on the page they are on', async () => {
    await showTogether(aPresent(1, { page: frontPage, chosen: ['a', 'not-here'] }));

    expect(await screen.findByText('Camille Martin', { selector: 'text' })).toBeTruthy();
  });

  it('knows oneself on another computer, and an account without a name', async () => {
    await showTogether(aPresent(1, { isYou: true }), aPresent(2, { name: ' ' }));

    expect(
      await screen.findByRole('button', { name: /^Vous, sur un autre ordinateur/ }),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Un autre bureau/ })).toBeTruthy();
  });

  it('counts those for whom there is no room', async () => {
    await showTogether(...[1, 2, 3, 4, 5, 6, 7].map((n) => aPresent(n, { name: `Personne ${n}` })));

    expect(await screen.findByText('et 2 autres : Personne 6 et Personne 7')).toBeTruthy();
  });

  it('tells which page is open and what is chosen, and that it is closed', async () => {
    const { state, session, told, unmount } = await showTogether();
    await waitFor(() => expect(told()).toHaveLength(1));

    state.getState().setChosen([objectId('a')]);
    await waitFor(() => expect(told()).toHaveLength(2), { timeout: 10_000 });
    unmount();

    await waitFor(() => expect(told()).toHaveLength(3));
    const here = { scope: 'sec:local:tracts', subject: session.id, page: frontPage };
    expect(told()).toEqual([
      { ...here, chosen: [] },
      { ...here, chosen: ['a'] },
      { ...here, chosen: ['a'], leaving: true },
    ]);
  });

  it('brings what they did, and asks for nothing while one is alone', async () => {
    const { central, state, told, syncNow } = await showTogether();
    await waitFor(() => expect(told()).toHaveLength(1));
    expect(syncNow).not.toHaveBeenCalled();

    central.others = [camille];
    state.getState().setPage(backPage);

    await waitFor(() => expect(syncNow).toHaveBeenCalledOnce(), { timeout: 10_000 });
  });
});
