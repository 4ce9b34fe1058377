import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { giveRoom } from '../../../support/show.tsx';
import { addPerson, editPerson } from '../../../support/show-person.tsx';

const warning = 'Cette personne est peut-être déjà dans le fichier';
const lucie = { members: [{ birthDate: IsoDate.parse('1985-03-05') }] };

async function typeLucie() {
  const shown = await addPerson(lucie);
  await shown.user.type(screen.getByRole('textbox', { name: 'Nom' }), 'carpentier');
  await shown.user.type(screen.getByRole('textbox', { name: 'Prénom' }), 'Lucie');
  await shown.user.type(screen.getByRole('textbox', { name: 'Date de naissance' }), '5/3/1985');
  return shown;
}

describe('a person who may be in the file already', () => {
  giveRoom();

  it('is named while the form is being typed, with the reason', async () => {
    await typeLucie();

    expect(await screen.findByText(warning)).toBeTruthy();
    expect(screen.getByText('CARPENTIER Lucie')).toBeTruthy();
    expect(screen.getByText('Même nom et même date de naissance')).toBeTruthy();
  });

  it('can be opened instead', async () => {
    const { user } = await typeLucie();

    await user.click(
      await screen.findByRole('button', { name: 'Ouvrir la fiche de CARPENTIER Lucie' }),
    );

    expect(await screen.findByRole('heading', { name: 'Lucie Carpentier' })).toBeTruthy();
  });

  it('can be ignored, and saved a second time', async () => {
    const { user, store } = await typeLucie();

    await user.click(await screen.findByRole('button', { name: 'Ignorer' }));
    await waitFor(() => expect(screen.queryByText(warning)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(await screen.findByText('Lucie carpentier est dans le fichier.')).toBeTruthy();
    expect((await store.findDuplicates(['same-name-and-birth-date'])).kind).toBe('found');
  });

  it('is not spoken of while an edit changes nothing that tells people apart', async () => {
    const same = { familyName: 'Carpentier', givenName: 'Lucie' };
    const { user } = await editPerson(same, { members: [same] });

    await user.type(screen.getByRole('textbox', { name: 'Profession' }), 'menuisière');
    await new Promise((resolve) => setTimeout(resolve, 400));

    expect(screen.queryByText(warning)).toBeNull();
  });
});
