import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { Providers } from '../../../../../renderer/app/providers.tsx';
import { EditorProvider } from '../../../../../renderer/features/tracts/session/editor-context.tsx';
import { createEditorState } from '../../../../../renderer/features/tracts/session/editor-state.ts';
import { VersionsPanel } from '../../../../../renderer/features/tracts/together/versions/versions-panel.tsx';
import { createIpc } from '../../../../../renderer/ipc/client.ts';
import { OfficeProvider, openOffice } from '../../../../../renderer/office/office.tsx';
import { aBridge } from '../../../../builders/a-bridge.ts';
import { aStore } from '../../../../builders/a-store.ts';
import { add, aShape, aTract, edit, frontPage, objectId } from '../../../../builders/a-tract.ts';
import { giveRoom } from '../../../support/show.tsx';
import { keepTract, openTract } from '../support/an-open-tract.ts';
import '../support/whole-blob.ts';

async function showVersions() {
  const doc = aTract();
  edit(doc, add(aShape('a')));
  const store = aStore();
  await store.ready;
  const session = await openTract(store, await keepTract(store, doc));
  const state = createEditorState(frontPage);
  const close = vi.fn();
  render(
    <Providers ipc={createIpc(aBridge())} appearance={defaultAppearance}>
      <OfficeProvider office={await openOffice(store)}>
        <EditorProvider editor={{ session, state }}>
          <VersionsPanel onClose={close} />
        </EditorProvider>
      </OfficeProvider>
    </Providers>,
  );
  const user = userEvent.setup();
  const keep = async (name: string) => {
    await user.type(await screen.findByRole('textbox', { name: 'Nom de la version' }), name);
    await user.click(screen.getByRole('button', { name: 'Garder cette version' }));
    return within(await screen.findByRole('listitem', { name: new RegExp(name) }));
  };
  const shapes = () => session.read().tract.objects.map(({ id }) => String(id));
  return { user, store, session, keep, shapes, close };
}

async function faultsFound() {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('the versions of a leaflet', () => {
  giveRoom();

  it('are kept under a name, told with their moment, and gone back to in one step', async () => {
    const { user, store, session, keep, shapes } = await showVersions();
    const version = await keep('Avant relecture');
    expect(version.getByText(/\d{4} à \d\d:\d\d/)).toBeTruthy();
    session.edit({ kind: 'delete', objects: [objectId('a')] });
    session.edit(add(aShape('b')));

    await user.click(version.getByRole('button', { name: 'Revenir à cette version' }));

    await waitFor(() => expect(shapes()).toEqual(['a']));
    const kept = await store.tractVersions(session.id);
    expect(kept.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Avant le retour/),
      'Avant relecture',
    ]);
    session.undo();
    expect(shapes()).toEqual(['b']);
  });

  it('are compared with the leaflet as it is now, in pictures and in words', async () => {
    const { user, session, keep, close } = await showVersions();
    const version = await keep('Imprimé');
    session.edit({ kind: 'move', objects: [objectId('a')], by: { x: 5, y: 0 } });

    await user.click(version.getByRole('button', { name: 'Comparer' }));

    const dialog = within(await screen.findByRole('dialog', { name: /Imprimé.*et maintenant/ }));
    expect(dialog.getAllByRole('img', { name: /La version|Maintenant/ })).toHaveLength(2);
    await dialog.findByText(/Modifié.*Rectangle/);
    expect(await faultsFound()).toEqual([]);
    await user.click(dialog.getByRole('radio', { name: 'L’une sur l’autre' }));
    await dialog.findByRole('slider', { name: /^De «.La version.» à «.Maintenant.»$/ });
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Page' }), '1');
    await dialog.findByText('Cette page est la même dans les deux.');
    expect(await faultsFound()).toEqual([]);

    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: /et maintenant/ })).toBeNull());
    expect(version.getByRole('button', { name: 'Comparer' })).toBeTruthy();
    expect(close).not.toHaveBeenCalled();
  });

  it('are compared with each other, the older first whichever is asked', async () => {
    const { user, session, keep } = await showVersions();
    await keep('Brouillon');
    session.edit({ kind: 'move', objects: [objectId('a')], by: { x: 5, y: 0 } });
    await session.flush();
    const printed = await keep('Imprimé');
    session.edit({ kind: 'delete', objects: [objectId('a')] });
    await user.click(printed.getByRole('button', { name: 'Comparer' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Imprimé/ }));
    await dialog.findByText(/Retiré depuis/);

    const [draft] = dialog.getAllByRole('option', { name: /Brouillon/ });
    const choice = dialog.getByRole('combobox', { name: 'Comparer avec' });
    await user.selectOptions(choice, draft ?? expect.fail('no draft'));

    await dialog.findByText(/Modifié.*Rectangle/);
    const [then, now] = dialog.getAllByRole('img', { name: /Brouillon|Imprimé/ });
    expect(then?.getAttribute('aria-label')).toMatch(/^Brouillon/);
    expect(now?.getAttribute('aria-label')).toMatch(/^Imprimé/);
    expect(screen.getByRole('dialog', { name: /Imprimé.*et Brouillon/ })).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Revenir à cette version' })).toBeNull();
    expect(await faultsFound()).toEqual([]);
  });

  it('are renamed and deleted, and the leaflet stays', async () => {
    const { user, keep, shapes } = await showVersions();
    const version = await keep('Une');
    const choose = async (name: string) => {
      await user.click(version.getByRole('button', { name: /Actions sur la version/ }));
      await user.click(await screen.findByRole('menuitem', { name, hidden: true }));
    };

    await choose('Nommer');
    const dialog = within(await screen.findByRole('dialog', { name: 'Nommer la version' }));
    await user.type(dialog.getByRole('textbox', { name: 'Nom de la version' }), ' bis{Enter}');
    await screen.findByRole('listitem', { name: /Une bis/ });
    await choose('Supprimer');

    await screen.findByText(/Aucune version n’est encore gardée/);
    expect(shapes()).toEqual(['a']);
  });
});
