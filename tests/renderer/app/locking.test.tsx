import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { beforeLeaving } from '../../../renderer/office/before-leaving.ts';
import { usePlace } from '../../../renderer/office/screen.ts';
import { recoveryKey } from '../../builders/a-bridge.ts';
import { aMember } from '../../builders/a-member.ts';
import { giveRoom, showApp } from '../support/show.tsx';

const passphrase = 'cuivre jardin onze';

async function openFile(start: Parameters<typeof showApp>[0] = {}) {
  const shown = showApp({ members: [aMember()], ...start });
  await shown.user.type(await screen.findByLabelText('Phrase de passe'), passphrase);
  await shown.user.click(screen.getByRole('button', { name: 'Ouvrir' }));
  await screen.findByRole('heading', { name: 'Adhérents' });
  return shown;
}

describe('the lock', () => {
  giveRoom();

  it('opens the list with the right passphrase', async () => {
    await openFile();

    expect(await screen.findByText('1 personne')).toBeTruthy();
  });

  it('says that a passphrase is wrong, and makes one wait after several', async () => {
    const { user } = showApp();
    const field = await screen.findByLabelText('Phrase de passe');

    for (const wrong of ['un', 'deux', 'trois']) await user.type(field, `${wrong}{Enter}`);

    expect(await screen.findByText(/Ce n’est pas la bonne phrase de passe/)).toBeTruthy();
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Réessayer dans 4 s' }).disabled,
    ).toBe(true);
  });

  it('opens with the recovery key and a new passphrase', async () => {
    const { user } = showApp({ members: [aMember()] });
    await user.click(await screen.findByRole('button', { name: 'J’ai oublié ma phrase de passe' }));
    await user.type(screen.getByLabelText('Clé de secours'), recoveryKey);
    await user.type(screen.getByLabelText('Phrase de passe'), 'nuage cuivre table');
    await user.type(
      screen.getByLabelText('La même phrase, une seconde fois'),
      'nuage cuivre table',
    );

    await user.click(screen.getByRole('button', { name: 'Ouvrir et changer la phrase' }));

    expect(await screen.findByRole('heading', { name: 'Adhérents' })).toBeTruthy();
  });

  it('ends the store, forgets the screen and says why it locked', async () => {
    const { bridge, ended } = await openFile();

    act(() => bridge.announce('vault.locked', { reason: 'idle' }));

    expect(await screen.findByText(/verrouillé après 10 minutes sans activité/)).toBeTruthy();
    expect(ended()).toBe(1);
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('writes what was typed last before a lock that nobody asked for', async () => {
    const { bridge, ended } = await openFile();
    const written: string[] = [];
    const forget = beforeLeaving(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      written.push(`the store had ended ${ended()} times`);
    });

    act(() => bridge.announce('vault.locking', {}));

    expect(await screen.findByText('Le fichier est verrouillé.')).toBeTruthy();
    expect(written).toEqual(['the store had ended 0 times']);
    expect(ended()).toBe(1);
    forget();
  });

  it('says which unsaved work is gone', async () => {
    const { bridge, user, store } = await openFile();
    const [id] = store.ids();
    act(() => usePlace.getState().openPerson(id ?? null));
    await user.click(await screen.findByRole('button', { name: 'Modifier' }));
    await user.type(screen.getByRole('textbox', { name: 'Profession' }), 'menuisière');

    act(() => bridge.announce('vault.locked', { reason: 'suspend' }));

    expect(
      await screen.findByText(/Les modifications non enregistrées de Lucie Carpentier/),
    ).toBeTruthy();
  });

  it('asks first when the person locks with something unsaved', async () => {
    const { user, bridge } = await openFile();
    await user.keyboard('{Control>}n{/Control}');
    await user.type(await screen.findByRole('textbox', { name: 'Nom' }), 'Petit');

    await user.keyboard('{Control>}l{/Control}');
    expect(
      await screen.findByRole('dialog', { name: 'Une saisie n’est pas enregistrée' }),
    ).toBeTruthy();
    expect(bridge.asked('vault.lock')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Verrouiller sans enregistrer' }));

    expect(await screen.findByText('Le fichier est verrouillé.')).toBeTruthy();
  });

  it('keeps the window open while it asks about unsaved work', async () => {
    const { user, bridge } = await openFile();
    await user.keyboard('{Control>}n{/Control}');
    await user.type(await screen.findByRole('textbox', { name: 'Nom' }), 'Petit');

    act(() => bridge.announce('app.closing', {}));

    expect(await screen.findByRole('button', { name: 'Fermer sans enregistrer' })).toBeTruthy();
    expect(bridge.asked('app.keepOpen')).toHaveLength(1);
  });
});

describe('a file that is not as it should be', () => {
  giveRoom();

  const damaged = {
    opens: {
      kind: 'damaged',
      damage: { kind: 'incomplete', expectedSeq: 812, foundSeq: 640 },
      remedy: { snapshotAt: '2026-11-22T18:40:00Z', snapshotRows: 1_204, journalRecords: 17 },
    },
  } as const;

  async function unlock(start: Parameters<typeof showApp>[0]) {
    const shown = showApp(start);
    await shown.user.type(await screen.findByLabelText('Phrase de passe'), passphrase);
    await shown.user.click(screen.getByRole('button', { name: 'Ouvrir' }));
    return shown;
  }

  it('shows what is kept and what will be put back, never an empty list', async () => {
    await unlock(damaged);

    expect(
      await screen.findByRole('heading', { name: 'Le fichier local a été abîmé' }),
    ).toBeTruthy();
    expect(screen.getByText('Rien de ce que vous aviez enregistré n’est perdu')).toBeTruthy();
    expect(screen.getByText(/avec 1 204 fiches/)).toBeTruthy();
    expect(screen.getByText(/les 17 modifications faites depuis/)).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('restores with one button, reports, and opens the list', async () => {
    const { user } = await unlock({
      ...damaged,
      members: [aMember()],
      restores: { members: 1_206, replayedChanges: 17, lostJournalRecords: 2, snapshotAt: null },
    });

    await user.click(await screen.findByRole('button', { name: 'Remettre le fichier en état' }));

    expect(await screen.findByText('2 modifications n’ont pas pu être relues')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ouvrir le fichier' }));
    expect(await screen.findByRole('heading', { name: 'Adhérents' })).toBeTruthy();
  });

  it('says what to do when nothing usable was found', async () => {
    const { user } = await unlock(damaged);

    await user.click(await screen.findByRole('button', { name: 'Remettre le fichier en état' }));

    expect(
      await screen.findByRole('heading', { name: 'La remise en état n’a pas abouti' }),
    ).toBeTruthy();
  });

  it('is left alone when a newer Permanence wrote it', async () => {
    await unlock({ opens: { kind: 'newer' } });

    expect(await screen.findByText(/vient d’une version plus récente/)).toBeTruthy();
  });

  it('is never created over a damaged vault', async () => {
    showApp({ bridge: { vault: 'damaged' } });

    await waitFor(() =>
      screen.getByRole('heading', { name: 'Le coffre de ce fichier est illisible' }),
    );
    expect(screen.queryByRole('button', { name: 'Commencer' })).toBeNull();
  });
});
