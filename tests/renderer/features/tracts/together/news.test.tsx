import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { IsoDateTime } from '#shared/domain/dates.ts';
import type { TractChange } from '#shared/domain/tracts/merge/changes/tract-change.ts';
import { addNews } from '#shared/domain/tracts/merge/news/tract-news.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { NewsNotice } from '../../../../../renderer/features/tracts/together/news/news-notice.tsx';
import { NewsPanel } from '../../../../../renderer/features/tracts/together/news/news-panel.tsx';
import { createIpc } from '../../../../../renderer/ipc/client.ts';
import { OfficeProvider, openOffice } from '../../../../../renderer/office/office.tsx';
import { aBridge } from '../../../../builders/a-bridge.ts';
import { aStore } from '../../../../builders/a-store.ts';
import {
  add,
  aShape,
  aTextFrame,
  aTract,
  edit,
  erase,
  frontPage,
  objectId,
} from '../../../../builders/a-tract.ts';
import { keepTract, openTract } from '../support/an-open-tract.ts';
import '../support/whole-blob.ts';

const told: readonly TractChange[] = [
  { kind: 'deleted', thing: 'object', id: 'a' },
  {
    kind: 'rewritten',
    story: 'f-story',
    object: 'f',
    before: [{ text: 'Venez samedi\n', attributes: {} }],
    after: [{ text: 'Venez\n', attributes: {} }],
  },
];

/** A leaflet as another office left it, and what the store keeps of that. */
async function showNews() {
  const doc = aTract();
  edit(doc, add(aShape('a')), add(aTextFrame('f'), 'Venez samedi'));
  edit(doc, { kind: 'delete', objects: [objectId('a')] }, erase('f-story', 5, 7));
  const store = aStore();
  await store.ready;
  const at = IsoDateTime.parse('2026-11-23T09:00:00Z');
  const news = addNews([], { id: crypto.randomUUID(), at, by: 'Anselme Roudaut', changes: told });
  const marked: unknown[] = [];
  const said = {
    tractNews: async () => news,
    markTractNews: async (mark: unknown) => void marked.push(mark),
  };
  const answering = new Proxy(store, {
    get: (target, name) => Reflect.get(Object.hasOwn(said, name) ? said : target, name),
  });
  const session = await openTract(store, await keepTract(store, doc));
  const state = createEditorState(frontPage);
  render(
    <Providers ipc={createIpc(aBridge())} appearance={defaultAppearance}>
      <OfficeProvider office={await openOffice(answering)}>
        <EditorProvider editor={{ session, state }}>
          <NewsNotice onShow={() => undefined} />
          <NewsPanel isOpen onClose={() => undefined} />
        </EditorProvider>
      </OfficeProvider>
    </Providers>,
  );
  const panel = within(await screen.findByRole('dialog'));
  return { user: userEvent.setup(), session, panel, marked, news };
}

describe('what other offices changed on a leaflet', () => {
  it('is announced by whom, and told with what was there before', async () => {
    const { panel } = await showNews();

    await screen.findByText(/2 changements .+ Anselme Roudaut/);
    for (const words of ['Rectangle', 'Supprimé', 'Venez samedi']) {
      expect(panel.getByText(words)).toBeTruthy();
    }
  });

  it('is put back by one step that can be undone, and remembered as such', async () => {
    const { user, session, panel, marked, news } = await showNews();

    const [first] = await panel.findAllByRole('button', { name: 'Remettre comme avant' });
    if (first) await user.click(first);

    const ids = () => session.read().tract.objects.map(({ id }) => id);
    expect(ids()).toContain('a');
    expect(marked).toEqual([{ tract: session.id, news: [news[0]?.id], restored: [0] }]);
    session.undo();
    expect(ids()).not.toContain('a');
  });
});
