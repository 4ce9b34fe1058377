import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SyncState } from '../../../renderer/store/store-api.ts';
import { aMember } from '../../builders/a-member.ts';
import { upToDate } from '../../builders/a-store.ts';
import { giveRoom, showApp } from '../support/show.tsx';

async function openFile(start: Parameters<typeof showApp>[0] = {}) {
  const shown = showApp({ members: [aMember()], ...start });
  await shown.user.type(
    await screen.findByLabelText('Phrase de passe'),
    'cuivre jardin onze{Enter}',
  );
  await screen.findByRole('heading', { name: 'Adhérents' });
  return shown;
}

const sync = (state: Partial<SyncState>): { readonly sync: SyncState } => ({
  sync: { ...upToDate, ...state },
});

describe('the sync badge', () => {
  giveRoom();

  it.each([
    [sync({ status: { kind: 'not-connected' } }), 'Non connecté'],
    [sync({ status: { kind: 'offline' } }), 'Hors ligne'],
    [sync({ status: { kind: 'offline' }, waiting: 3 }), 'Hors ligne, 3 en attente'],
    [sync({ status: { kind: 'syncing', received: 0 } }), 'Synchronisation…'],
    [sync({ status: { kind: 'waiting' }, waiting: 1 }), '1 modification en attente'],
    [sync({}), 'À jour'],
    [sync({ status: { kind: 'failed', failure: { kind: 'timeout' } } }), 'Un problème à regarder'],
  ])('says %# in a few words', async (start, words) => {
    await openFile(start);

    expect(await screen.findByRole('button', { name: words })).toBeTruthy();
  });

  it('tells more in a sentence, with what to do', async () => {
    const { user } = await openFile(
      sync({ status: { kind: 'failed', failure: { kind: 'signed-out' } }, waiting: 2 }),
    );

    await user.click(await screen.findByRole('button', { name: 'Un problème à regarder' }));

    const details = await screen.findByRole('dialog', { name: 'Échanges avec la fédération' });
    expect(within(details).getByText(/Votre session a pris fin/)).toBeTruthy();
    expect(within(details).getByText('2 modifications')).toBeTruthy();
    expect(within(details).getByText('Se connecter à la fédération')).toBeTruthy();
  });

  it('follows the store', async () => {
    const { store } = await openFile(sync({}));
    await screen.findByRole('button', { name: 'À jour' });

    act(() => store.happen(sync({ status: { kind: 'offline' } })));

    expect(await screen.findByRole('button', { name: 'Hors ligne' })).toBeTruthy();
  });
});

describe('commands', () => {
  giveRoom();

  it('are run by their keys, by the native menu and from the palette', async () => {
    const { user, bridge } = await openFile();

    await user.keyboard('{Control>}2{/Control}');
    expect(await screen.findByRole('heading', { name: 'Points à vérifier' })).toBeTruthy();
    act(() => bridge.announce('command.run', { id: 'navigate.settings' }));
    expect(await screen.findByRole('heading', { name: 'Réglages' })).toBeTruthy();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(
      await screen.findByPlaceholderText('Une commande, ou le nom d’une personne'),
      'importer',
    );
    await user.keyboard('{Enter}');

    expect(await screen.findByRole('heading', { name: 'Importer un fichier' })).toBeTruthy();
  });

  it('find people in the palette and open them', async () => {
    const { user } = await openFile();
    await user.keyboard('{Control>}k{/Control}');

    await user.type(
      await screen.findByPlaceholderText('Une commande, ou le nom d’une personne'),
      'carp',
    );
    await user.click(
      await screen.findByText('CARPENTIER Lucie', { selector: '[role="dialog"] *' }),
    );

    expect(await screen.findByRole('heading', { name: 'Lucie Carpentier' })).toBeTruthy();
  });

  it('change the language at once, and the language of the page', async () => {
    const { bridge } = await openFile();

    act(() => bridge.announce('command.run', { id: 'appearance.language' }));

    expect(await screen.findByRole('heading', { name: 'Members' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(bridge.asked('appearance.write')).toHaveLength(1);
  });

  it('are all in the sheet of shortcuts', async () => {
    const { user } = await openFile();

    await user.keyboard('{Control>}/{/Control}');

    const sheet = await screen.findByRole('dialog', { name: 'Raccourcis clavier' });
    expect(within(sheet).getByText('Synchroniser maintenant')).toBeTruthy();
    expect(within(sheet).getByText('F5')).toBeTruthy();
  });

  it('bring the keyboard to the search box from anywhere', async () => {
    const { user } = await openFile();
    await user.keyboard('{Control>}2{/Control}');

    await user.keyboard('{Control>}f{/Control}');

    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
  });
});

describe('the navigation', () => {
  giveRoom();

  it('says where one is and how much is to be looked at', async () => {
    await openFile({ problems: [{ kind: 'unassigned', id: '1', count: 2 }] });

    const members = await screen.findByRole('button', { name: 'Adhérents' });

    expect(members.getAttribute('aria-current')).toBe('page');
    expect(await screen.findByRole('button', { name: 'Points à vérifier (1)' })).toBeTruthy();
  });
});

describe('a file dropped anywhere', () => {
  giveRoom();

  it('says where it will go, then goes to the import', async () => {
    await openFile();
    const file = new File(['Nom\nPetit'], 'liste.csv', { type: 'text/csv' });
    const dataTransfer = { types: ['Files'], files: [file] };

    fireEvent.dragOver(window, { dataTransfer });
    expect(await screen.findByText('Déposez le fichier ici')).toBeTruthy();
    fireEvent.drop(window, { dataTransfer });

    expect(await screen.findByText(/liste\.csv : 1 ligne, 1 colonne/)).toBeTruthy();
    expect(screen.queryByText('Déposez le fichier ici')).toBeNull();
  });
});
