import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen.tsx';
import { giveRoom, showScreen } from '../../support/show.tsx';

const settings = (
  <SettingsScreen part={null} connectForm={({ centralUrl }) => <p>{`form ${centralUrl}`}</p>} />
);

const choose = (group: string, choice: string | RegExp) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name: choice });

const account = {
  id: crypto.randomUUID(),
  email: 'anselme@exemple.fr',
  displayName: 'Anselme Roudaut',
  role: 'secretary' as const,
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
