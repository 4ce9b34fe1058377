import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { Present } from '#shared/api/presence-routes.ts';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import type { TractNews } from '#shared/domain/tracts/merge/news/tract-news.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import { TractCanvas } from '../../../../../renderer/features/tracts/canvas/tract-canvas.tsx';
import { PagesStrip } from '../../../../../renderer/features/tracts/editor/pages-strip.tsx';
import { Avatars } from '../../../../../renderer/features/tracts/presence/avatars.tsx';
import { PresenceProvider } from '../../../../../renderer/features/tracts/presence/presence-context.tsx';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { NewsNotice } from '../../../../../renderer/features/tracts/together/news/news-notice.tsx';
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

const aNews = (by: string, at: string): TractNews => ({
  id: crypto.randomUUID(),
  at: IsoDateTime.parse(at),
  by,
  isRead: false,
  changes: [{ change: { kind: 'deleted', thing: 'object', id: 'a' }, isRestored: false }],
});
/** From before they met, and from now. */
const news = [
  aNews('Tarek Loubaris', '2020-01-01T10:00:00Z'),
  aNews('Camille Martin', '2999-01-01T10:00:00Z'),
];

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
  const said = { syncNow, tractNews: async () => news };
  const answering = new Proxy(store, {
    get: (target, name) => Reflect.get(Object.hasOwn(said, name) ? said : target, name),
  });
  const bridge = aBridge({ presence: () => ({ ...central }) });
  const shown = render(
    <Providers ipc={createIpc(bridge)} appearance={defaultAppearance}>
      <OfficeProvider office={await openOffice(answering)}>
        <EditorProvider editor={{ session, state }}>
          <PresenceProvider scope={scopeOf('local', 'tracts')}>
            <Avatars />
            <NewsNotice onShow={() => undefined} />
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

  it('tells what they do while they are there only once they have left', async () => {
    const { central, state } = await showTogether(camille, aPresent(2, { name: 'Tarek Loubaris' }));
    expect(await screen.findByText(/1 changement .+ Tarek Loubaris$/)).toBeTruthy();

    central.others = [];
    state.getState().setPage(backPage);

    const words = /2 changements .+ Tarek Loubaris et Camille Martin$/;
    expect(await screen.findByText(words, {}, { timeout: 10_000 })).toBeTruthy();
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
    const here = { scope: 'sec:local:tracts', subject: session.id, page: frontPage };
    await waitFor(() => expect(told()[0]).toEqual({ ...here, chosen: [] }));

    state.getState().setChosen([objectId('a')]);
    const chose = { ...here, chosen: ['a'] };
    await waitFor(() => expect(told().at(-1)).toEqual(chose), { timeout: 10_000 });
    unmount();

    await waitFor(() => expect(told().at(-1)).toEqual({ ...chose, leaving: true }));
  });

  it('brings what they did, and asks for nothing while one is alone', async () => {
    const { central, state, told, syncNow } = await showTogether();
    await waitFor(() => expect(told()).not.toEqual([]));
    expect(syncNow).not.toHaveBeenCalled();

    central.others = [camille];
    state.getState().setPage(backPage);

    await waitFor(() => expect(syncNow).toHaveBeenCalledOnce(), { timeout: 10_000 });
  });
});
