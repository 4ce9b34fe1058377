import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadTowns } from '../../../../../renderer/places/load-towns.ts';
import { giveRoom, typedIn } from '../../../support/show.tsx';
import { addPerson, editPerson } from '../../../support/show-person.tsx';

const field = (name: string) => screen.getByRole('combobox', { name });

/** The form, once the towns are read. */
async function withTowns() {
  await loadTowns();
  const shown = await addPerson();
  return shown;
}

describe('the place in the form', () => {
  giveRoom();

  it('fills in the only town of a postcode', async () => {
    const { user } = await withTowns();

    await user.type(field('Code postal'), '35000');
    await waitFor(() => expect(typedIn(field('Ville'))).toBe('Rennes'));
  });

  it('offers the towns of a postcode that serves several', async () => {
    const { user } = await withTowns();

    await user.type(field('Code postal'), '35230');
    expect(typedIn(field('Ville'))).toBe('');
    await user.keyboard('{ArrowDown}{Enter}');

    const [largest] = (await loadTowns()).townsOf('35230');
    expect(typedIn(field('Ville'))).toBe(largest);
    expect(typedIn(field('Code postal'))).toBe('35230');
  });

  it('gives the postcode of a town that is typed', async () => {
    const { user } = await withTowns();

    await user.type(field('Ville'), 'acigne');
    await user.click(await screen.findByRole('option', { name: 'Acigné (35690)', hidden: true }));

    expect(typedIn(field('Code postal'))).toBe('35690');
    expect(typedIn(field('Ville'))).toBe('Acigné');
  });

  it('never changes a town that stands there', async () => {
    const { user } = await editPerson();

    await user.clear(field('Code postal'));
    await user.type(field('Code postal'), '35000');

    expect(typedIn(field('Ville'))).toBe('Vernoy');
  });

  it('warns of a pair that does not go together, and saves it all the same', async () => {
    await loadTowns();
    const { user, saved } = await editPerson({ postcode: '35000', town: 'Rennes' });

    await user.clear(field('Ville'));
    await user.type(field('Ville'), 'Lyon');
    await user.tab();

    expect(
      await screen.findByText('Lyon ne va pas avec le code postal 35000, qui dessert Rennes.'),
    ).toBeTruthy();
    expect(await saved()).toMatchObject({ postcode: '35000', town: 'Lyon' });
  });

  it('shows the envelope, and what does not fit on it', async () => {
    const { user } = await editPerson({ street: '12 rue des Tilleuls' });

    expect(screen.getByText('Mme Lucie CARPENTIER')).toBeTruthy();
    expect(screen.getByText('35200 VERNOY')).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: 'Numéro et voie' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Numéro et voie' }),
      '1458 boulevard du Maréchal de Lattre de Tassigny prolongé',
    );

    expect(
      await screen.findAllByText(/^Numéro et voie.*(abrégé|trop long|continue)/),
    ).not.toHaveLength(0);
  });

  it('keeps a year of birth alone', async () => {
    const { user, saved } = await editPerson();

    await user.type(screen.getByRole('textbox', { name: 'Date de naissance' }), '1968');

    expect(await saved()).toMatchObject({ birthYear: 1968, birthDate: null });
  });
});
