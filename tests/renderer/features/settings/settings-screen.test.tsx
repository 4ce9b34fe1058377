import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen.tsx';
import { newRecoveryKey } from '../../../builders/a-bridge.ts';
import { giveRoom, showScreen } from '../../support/show.tsx';

const settings = (
  <SettingsScreen
    part={null}
    connectForm={({ centralUrl }) => <p>{`form ${centralUrl}`}</p>}
    tractForm={<p>what is printed</p>}
    accounts={() => null}
  />
);

const choose = (group: string, choice: string | RegExp) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name: choice });

const account = {
  id: crypto.randomUUID(),
  email: 'anselme@exemple.fr',
  displayName: 'Anselme Roudaut',
  role: 'secretary' as const,
  seesAmounts: false,
  sectionIds: ['vernoy'],
};

describe('the settings', () => {
  giveRoom();

  it('show the theme, the language and the size of the text at once, and keep them', async () => {
    const { user, bridge } = await showScreen(settings);

    await user.click(choose('Thème', 'Sombre'));
    await user.click(choose('Taille du texte', /^150\s%$/));
    await user.click(choose('Langue', 'English'));

    expect(document.documentElement.dataset.mantineColorScheme).toBe('dark');
    expect(document.documentElement.style.fontSize).toBe('150%');
    expect(screen.getByRole('heading', { name: 'Settings' })).toBeTruthy();
    expect(bridge.asked('appearance.write').at(-1)).toMatchObject({
      theme: 'dark',
      textSize: 150,
      language: 'en',
    });
  });

  it('keep the delay of the lock', async () => {
    const { user, bridge } = await showScreen(settings);

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Verrouiller sans activité après' }),
      '30 minutes',
    );

    expect(bridge.asked('appearance.write').at(-1)).toMatchObject({ lockAfterMinutes: 30 });
  });

  it('change the passphrase against the current one', async () => {
    const { user } = await showScreen(settings);
    await user.click(screen.getByRole('button', { name: 'Changer la phrase de passe' }));
    await user.type(screen.getByLabelText('Phrase de passe actuelle'), 'fausse');
    await user.type(screen.getByLabelText('Phrase de passe'), 'nuage cuivre table');
    await user.type(
      screen.getByLabelText('La même phrase, une seconde fois'),
      'nuage cuivre table',
    );

    await user.click(screen.getByRole('button', { name: 'Changer la phrase de passe' }));
    expect(await screen.findByText(/Ce n’est pas la phrase de passe actuelle/)).toBeTruthy();
    await user.clear(screen.getByLabelText('Phrase de passe actuelle'));
    await user.type(screen.getByLabelText('Phrase de passe actuelle'), 'cuivre jardin onze');
    await user.click(screen.getByRole('button', { name: 'Changer la phrase de passe' }));

    expect(await screen.findByText(/La phrase de passe est changée/)).toBeTruthy();
  });

  it('make a new recovery key against the passphrase, and have it kept', async () => {
    const { user, bridge } = await showScreen(settings);
    await user.click(screen.getByRole('button', { name: 'Nouvelle clé de secours' }));
    await user.type(screen.getByLabelText('Phrase de passe actuelle'), 'cuivre jardin onze');
    await user.click(screen.getByRole('button', { name: 'Créer la nouvelle clé' }));

    expect(await screen.findByText(/L’ancienne page imprimée ne marche plus/)).toBeTruthy();
    const groups = within(screen.getByRole('list', { name: 'Clé de secours' }));
    expect(groups.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      newRecoveryKey.split('-'),
    );
    expect(bridge.asked('vault.recoveryKeyKept')).toEqual([]);

    await user.type(screen.getByLabelText('Pour vérifier, recopiez le groupe n° 3'), 'c0tj');
    await user.click(screen.getByRole('button', { name: 'J’ai terminé' }));

    expect(await screen.findByRole('button', { name: 'Nouvelle clé de secours' })).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Clé de secours' })).toBeNull();
    expect(bridge.asked('vault.recoveryKeyKept')).toHaveLength(1);
  });

  it('keep the old recovery key when the passphrase is wrong', async () => {
    const { user } = await showScreen(settings);
    await user.click(screen.getByRole('button', { name: 'Nouvelle clé de secours' }));
    await user.type(screen.getByLabelText('Phrase de passe actuelle'), 'fausse');

    await user.click(screen.getByRole('button', { name: 'Créer la nouvelle clé' }));

    expect(await screen.findByText(/Rien n’a été changé/)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Clé de secours' })).toBeNull();
  });

  it('save the new recovery key as a page to print', async () => {
    const { user, bridge } = await showScreen(settings);
    await user.click(screen.getByRole('button', { name: 'Nouvelle clé de secours' }));
    await user.type(screen.getByLabelText('Phrase de passe actuelle'), 'cuivre jardin onze{Enter}');

    await user.click(await screen.findByRole('button', { name: 'Enregistrer en PDF' }));

    await waitFor(() => expect(bridge.asked('file.save')).toHaveLength(1));
  });

  it('offer a new recovery key when nobody said that it was kept', async () => {
    const { user } = await showScreen(settings, {
      bridge: { vault: 'unlocked', recoveryKeyKept: false },
    });

    await user.click(await screen.findByRole('button', { name: 'Créer une nouvelle clé' }));

    expect(screen.getByLabelText('Phrase de passe actuelle')).toBeTruthy();
  });

  it('say who is signed in and ask before signing out', async () => {
    const { user, store } = await showScreen(settings, {
      bridge: { session: { centralUrl: 'https://centrale.exemple.fr', account } },
    });
    expect(await screen.findByText(/anselme@exemple\.fr/)).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Se déconnecter' }));
    const question = await screen.findByRole('dialog');
    await user.click(within(question).getByRole('button', { name: 'Se déconnecter' }));

    await waitFor(async () => expect((await store.syncState()).status.kind).toBe('not-connected'));
  });

  it('offer to connect again to the address that is known', async () => {
    await showScreen(settings, {
      bridge: { session: { centralUrl: 'https://centrale.exemple.fr', account: null } },
    });

    expect(await screen.findByText('form https://centrale.exemple.fr')).toBeTruthy();
  });

  it('say plainly that this is a test runtime', async () => {
    await showScreen(settings, { bridge: { about: { isTestRuntime: true, electron: '33.2.1' } } });

    expect(await screen.findByText(/un moteur de test, Electron 33\.2\.1/)).toBeTruthy();
  });
});
