import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { recoveryKey } from '../../builders/a-bridge.ts';
import { giveRoom, type Shown, showApp } from '../support/show.tsx';

const passphrase = 'cuivre jardin onze parapluie';
const [, , thirdGroup = ''] = recoveryKey.split('-');

async function choosePassphrase({ user }: Shown, again = passphrase): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Commencer' }));
  await user.type(screen.getByLabelText('Phrase de passe'), passphrase);
  await user.type(screen.getByLabelText('La même phrase, une seconde fois'), again);
  await user.click(screen.getByRole('button', { name: 'Chiffrer le fichier' }));
}

const first = { bridge: { vault: 'new' as const } };

describe('the first run', () => {
  giveRoom();

  it('goes from the welcome to an empty list, working alone', async () => {
    const shown = showApp(first);
    await choosePassphrase(shown);
    await shown.user.click(await screen.findByLabelText('J’ai cette clé en lieu sûr'));
    await shown.user.click(screen.getByRole('button', { name: 'Continuer' }));

    await shown.user.click(
      await screen.findByRole('button', { name: 'Plus tard, je travaille seul·e' }),
    );

    expect(await screen.findByRole('heading', { name: 'Le fichier est encore vide' })).toBeTruthy();
    expect(shown.bridge.asked('vault.recoveryKeyKept')).toHaveLength(1);
  });

  it('wants the passphrase twice the same', async () => {
    const shown = showApp(first);

    await choosePassphrase(shown, 'cuivre jardin');

    expect(await screen.findByText('Les deux phrases ne sont pas identiques.')).toBeTruthy();
  });

  it('advises while one types', async () => {
    const { user } = showApp(first);
    await user.click(await screen.findByRole('button', { name: 'Commencer' }));

    await user.type(screen.getByLabelText('Phrase de passe'), 'court');
    expect(screen.getByText(/Trop courte/)).toBeTruthy();
    await user.type(screen.getByLabelText('Phrase de passe'), ' jardin onze parapluie vent');

    expect(screen.getByText('Très solide.')).toBeTruthy();
  });

  it('does not go on until the recovery key was kept or one group was typed', async () => {
    const shown = showApp(first);
    await choosePassphrase(shown);
    const typed = await screen.findByLabelText('Pour vérifier, recopiez le groupe n° 3');

    await shown.user.click(screen.getByRole('button', { name: 'Continuer' }));
    expect(screen.getByText(/Recopiez le groupe n° 3 tel qu’il est affiché/)).toBeTruthy();
    await shown.user.type(typed, thirdGroup.toLowerCase());
    await shown.user.click(screen.getByRole('button', { name: 'Continuer' }));

    expect(
      await screen.findByRole('heading', { name: 'Se connecter à la fédération' }),
    ).toBeTruthy();
  });

  it('saves the key as a page to print', async () => {
    const shown = showApp(first);
    await choosePassphrase(shown);

    await shown.user.click(await screen.findByRole('button', { name: 'Enregistrer en PDF' }));

    await vi.waitFor(() => expect(shown.bridge.asked('file.save')).toHaveLength(1));
    const [saved] = shown.bridge.asked('file.save') as { bytes: Uint8Array }[];
    expect(new TextDecoder('latin1').decode(saved?.bytes.slice(0, 5))).toBe('%PDF-');
  });

  it('connects with one click in the demonstration', async () => {
    const shown = showApp({
      bridge: { vault: 'new', about: { demoCentralUrl: 'http://127.0.0.1:8787' } },
    });
    await choosePassphrase(shown);
    await shown.user.click(await screen.findByLabelText('J’ai cette clé en lieu sûr'));
    await shown.user.click(screen.getByRole('button', { name: 'Continuer' }));

    await shown.user.click(await screen.findByRole('button', { name: /Anselme Roudaut/ }));

    expect(await screen.findByRole('button', { name: 'À jour' })).toBeTruthy();
  });

  it('says why signing in failed, and keeps what was typed', async () => {
    const shown = showApp(first);
    await choosePassphrase(shown);
    await shown.user.click(await screen.findByLabelText('J’ai cette clé en lieu sûr'));
    await shown.user.click(screen.getByRole('button', { name: 'Continuer' }));
    await shown.user.type(await screen.findByLabelText('Adresse de la fédération'), 'exemple.fr');
    await shown.user.type(screen.getByLabelText('Adresse électronique'), 'a@exemple.fr');
    await shown.user.type(screen.getByLabelText('Mot de passe'), 'faux');

    await shown.user.click(screen.getByRole('button', { name: 'Se connecter' }));

    expect(
      await screen.findByText(
        /Le mot de passe ne correspond pas|ou le mot de passe ne correspond pas/,
      ),
    ).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Adresse de la fédération').value).toBe(
      'exemple.fr',
    );
  });
});
