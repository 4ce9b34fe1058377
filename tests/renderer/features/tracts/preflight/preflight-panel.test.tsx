import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import { PreflightProvider } from '../../../../../renderer/features/tracts/preflight/preflight-context.tsx';
import { PreflightLamp } from '../../../../../renderer/features/tracts/preflight/preflight-lamp.tsx';
import { SidePanels } from '../../../../../renderer/features/tracts/preflight/side-panels.tsx';
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
import { at, coloured, swatch } from '../../../../shared/domain/tracts/preflight/support.ts';
import { keepTract, openTract } from '../support/an-open-tract.ts';
import '../support/whole-blob.ts';

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
});

/** An A5 of one face whose ground ends on the cut, beside what these edits do to it. */
async function showLeaflet(...edits: readonly TractEdit[]) {
  const doc = aTract();
  edit(
    doc,
    { kind: 'delete-page', page: backPage },
    {
      ...{ kind: 'put-swatch', swatch: swatch('yellow'), name: 'Jaune', spot: null },
      cmyk: { cyan: 0, magenta: 0, yellow: 100, black: 0 },
    },
    add(coloured('ground', 'yellow', at(0, 0, 148, 210))),
    ...edits,
  );
  const store = aStore();
  await store.ready;
  const office = await openOffice(store);
  const session = await openTract(store, await keepTract(store, doc));
  const state = createEditorState(frontPage);
  render(
    <Providers ipc={createIpc(aBridge())} appearance={defaultAppearance}>
      <OfficeProvider office={office}>
        <EditorProvider editor={{ session, state }}>
          <PreflightProvider scope={null}>
            <PreflightLamp />
            <SidePanels />
          </PreflightProvider>
        </EditorProvider>
      </OfficeProvider>
    </Providers>,
  );
  const user = userEvent.setup();
  const lamp = (name: RegExp) => screen.findByRole('button', { name }, { timeout: 5_000 });
  return { user, session, state, lamp, meta: () => session.read().tract.meta };
}

const panel = () => screen.getByRole('complementary', { name: 'Contrôle avant impression' });
const row = async (words: RegExp) => {
  const found = await within(panel()).findByRole('button', { name: words });
  const item = found.closest('li');
  if (!item) throw new Error('No finding');
  return { found, item: within(item) };
};

describe('the lamp over a leaflet', () => {
  it('says what is to be mended, leads there, and mends it as one step', async () => {
    const { user, session, state, lamp } = await showLeaflet();
    await user.click(await lamp(/2 points à corriger/));

    const { found, item } = await row(/^À corriger.*Ce fond devrait dépasser la coupe de 3/);
    await user.click(found);
    expect(state.getState().chosen).toEqual([objectId('ground')]);

    await user.click(item.getByRole('button', { name: 'Corriger' }));
    await lamp(/1 point à corriger/);
    expect(within(panel()).getByRole('status').textContent).toContain('Corrigé.');
    session.undo();
    await lamp(/2 points à corriger/);
  });

  it('is waved through for every office, and asked again when that is wished', async () => {
    const { user, lamp, meta } = await showLeaflet(add(aShape('h')), {
      ...{ kind: 'set', objects: [objectId('h')], properties: { hidden: true } },
    });
    await user.click(await lamp(/2 points à corriger/));

    await user.click((await row(/Objet masqué/)).item.getByRole('button', { name: 'Ignorer' }));

    expect(meta().waved).toEqual(['hidden:h']);
    within(panel()).getByRole('heading', { name: 'Ignorés (1)' });
    const waved = await row(/Objet masqué/);
    await user.click(waved.item.getByRole('button', { name: 'Ne plus ignorer' }));
    expect(meta().waved).toEqual([]);
  });

  it('says of the law that it is a hint, and where it is written', async () => {
    const { user, lamp } = await showLeaflet();
    await user.click(await lamp(/points à corriger/));

    const law = within(panel()).getByRole('region', { name: 'Mentions et droit' });

    expect(law.textContent).toContain('ne remplace pas un juriste');
    expect(law.textContent).toContain('Loi du 29 juillet 1881, art. 3');
    await user.click(within(law).getByRole('button', { name: 'Ajouter la mention' }));
    await vi.waitFor(() => expect(law.textContent).not.toContain('Ne pas jeter'), 5_000);
  });

  it('is ready for print once nothing is left, and gives the keyboard back when it is closed', async () => {
    const { user, lamp, session } = await showLeaflet();
    const open = await lamp(/points à corriger/);
    await user.click(open);
    expect(document.activeElement).toBe(within(panel()).getByRole('heading', { level: 2 }));

    session.edit({ kind: 'delete', objects: [objectId('ground')] });
    for (let left = 3; left > 0; left -= 1) {
      const [wave] = await within(panel()).findAllByRole('button', { name: 'Ignorer' });
      if (wave) await user.click(wave);
    }

    await lamp(/Prêt à imprimer/);
    within(panel()).getByText('Rien à corriger', { exact: false });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: /Contrôle/ })).toBeNull();
    expect(document.activeElement).toBe(await lamp(/Prêt à imprimer/));
  });
});
