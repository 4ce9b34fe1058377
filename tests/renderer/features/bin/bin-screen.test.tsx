import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BinScreen } from '../../../../renderer/features/bin/bin-screen.tsx';
import { giveRoom } from '../../support/show.tsx';
import { showOffice } from '../../support/show-office.tsx';

/** Lucie and Marc, both in the bin. */
const withTwo = () =>
  showOffice(() => <BinScreen />, {
    members: [{}, { familyName: 'Delaunay', givenName: 'Marc', civility: 'm' }],
    before: async (store, ids) => {
      for (const id of ids) await store.deleteMember(id);
    },
  });

describe('the bin', () => {
  giveRoom();

  it('says what it is for while nobody is in it', async () => {
    await showOffice(() => <BinScreen />);

    expect(await screen.findByRole('heading', { name: 'La corbeille est vide' })).toBeTruthy();
    expect(screen.getByText(/pendant 30 jours/)).toBeTruthy();
  });

  it('gives a person back, with a way to take that back', async () => {
    const { user, store, ids } = await withTwo();
    const lucie = await screen.findByRole('article', { name: 'Lucie Carpentier' });

    await user.click(within(lucie).getByRole('button', { name: 'Remettre dans le fichier' }));

    expect(
      await screen.findByText('Lucie Carpentier est de nouveau dans le fichier.'),
    ).toBeTruthy();
    await waitFor(() =>
      expect(screen.queryByRole('article', { name: 'Lucie Carpentier' })).toBeNull(),
    );
    expect((await store.bin()).map(({ id }) => id)).toEqual([ids[1]]);
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(await screen.findByRole('article', { name: 'Lucie Carpentier' })).toBeTruthy();
  });

  it('erases for good only after it has asked', async () => {
    const { user, store, ids } = await withTwo();
    const marc = await screen.findByRole('article', { name: 'Marc Delaunay' });

    await user.click(within(marc).getByRole('button', { name: 'Supprimer pour de bon…' }));
    const question = await screen.findByRole('dialog', { name: /Supprimer cette fiche/ });
    await user.click(within(question).getByRole('button', { name: 'Annuler' }));
    expect(await store.bin()).toHaveLength(2);

    await user.click(within(marc).getByRole('button', { name: 'Supprimer pour de bon…' }));
    await user.click(await screen.findByRole('button', { name: 'Supprimer pour de bon' }));

    expect(await screen.findByText('La fiche est effacée pour de bon.')).toBeTruthy();
    expect((await store.bin()).map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('gives everybody back at once', async () => {
    const { user, store } = await withTwo();

    await user.click(await screen.findByRole('button', { name: 'Tout remettre' }));

    expect(await screen.findByText('2 personnes sont de nouveau dans le fichier.')).toBeTruthy();
    expect(await store.bin()).toEqual([]);
  });
});
