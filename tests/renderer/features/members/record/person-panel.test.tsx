import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { temporaryNumber } from '#shared/domain/members/temporary-number.ts';
import { ConnectedContext } from '../../../../../renderer/features/members/record/connected.ts';
import { PersonPanel } from '../../../../../renderer/features/members/record/person-panel.tsx';
import { usePlace } from '../../../../../renderer/office/screen.ts';
import { localScope } from '../../../../../renderer/store/sections.ts';
import { aMember } from '../../../../builders/a-member.ts';
import { saintAubrac } from '../../../../builders/a-store.ts';
import { namesIn } from '../../../store/support/read-store.ts';
import { giveRoom, typedIn } from '../../../support/show.tsx';
import { showOffice } from '../../../support/show-office.tsx';
import { addPerson, editPerson, showPerson } from '../../../support/show-person.tsx';

describe('the page of a person', () => {
  giveRoom();

  it('saves what was typed, and nothing else', async () => {
    const { user, fieldsOf, ids } = await editPerson();
    const town = screen.getByRole('combobox', { name: 'Ville' });

    await user.clear(town);
    await user.type(town, 'Lyon');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(await screen.findByText('La fiche de Lucie Carpentier est enregistrée.')).toBeTruthy();
    expect(await fieldsOf(ids[0])).toEqual(aMember({ town: 'Lyon' }));
  });

  it('shows each fault at its field and saves nothing', async () => {
    const { user, fieldsOf, ids } = await editPerson();
    const birthDate = screen.getByRole('textbox', { name: 'Date de naissance' });

    await user.type(birthDate, '31/02/1980');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    const description = 'Cette date n’existe pas. Exemple\u00a0: 05/03/1985.';
    expect(screen.getByRole('textbox', { name: 'Date de naissance', description })).toBe(birthDate);
    expect(document.activeElement).toBe(birthDate);
    expect(await fieldsOf(ids[0])).toEqual(aMember());
  });

  it('rewrites a day the way it was understood', async () => {
    const { user } = await editPerson();
    const birthDate = screen.getByRole('textbox', { name: 'Date de naissance' });

    await user.type(birthDate, '5.3.85');
    await user.tab();

    expect(typedIn(birthDate)).toBe('05/03/1985');
  });

  it('asks before it discards what was typed', async () => {
    const { user } = await editPerson();
    await user.type(screen.getByRole('textbox', { name: 'Profession' }), 'menuisière');

    await user.keyboard('{Escape}');
    const question = await screen.findByRole('dialog', { name: /Abandonner la saisie/ });
    await user.click(within(question).getByRole('button', { name: 'Revenir à ma saisie' }));

    expect(typedIn(screen.getByRole('textbox', { name: 'Profession' }))).toBe('menuisière');
  });

  it('leaves at once when nothing was typed', async () => {
    const { user } = await editPerson();

    await user.keyboard('{Escape}');

    expect(await screen.findByRole('button', { name: 'Modifier' })).toBeTruthy();
  });

  it('finds again what was being typed when someone looked at another page', async () => {
    const { user, ids } = await editPerson({}, { members: [{ givenName: 'Marc' }] });
    await user.type(screen.getByRole('textbox', { name: 'Profession' }), 'menuisière');
    const [lucie, marc] = ids;

    if (marc) act(() => usePlace.getState().openPerson(marc));
    expect(await screen.findByRole('heading', { name: 'Marc Carpentier' })).toBeTruthy();
    if (lucie) act(() => usePlace.getState().openPerson(lucie));

    expect(typedIn(await screen.findByRole('textbox', { name: 'Profession' }))).toBe('menuisière');
  });

  it('says that someone else changed the person, and moves nothing by itself', async () => {
    const { user, store, ids } = await editPerson();
    await user.type(screen.getByRole('textbox', { name: 'Profession' }), 'menuisière');
    const [lucie] = ids;
    if (lucie) await store.editMember({ id: lucie, patch: { town: 'Lyon' }, seenRev: 0 });

    expect(await screen.findByText('Cette fiche vient d’être changée ailleurs')).toBeTruthy();
    expect(screen.getByText('Ville : Vernoy → Lyon')).toBeTruthy();
    expect(typedIn(screen.getByRole('combobox', { name: 'Ville' }))).toBe('Vernoy');
    await user.click(screen.getByRole('button', { name: 'Afficher les nouvelles valeurs' }));
    expect(typedIn(screen.getByRole('combobox', { name: 'Ville' }))).toBe('Lyon');
    expect(typedIn(screen.getByRole('textbox', { name: 'Profession' }))).toBe('menuisière');
  });

  it('adds someone, and needs only a name', async () => {
    const { user, store } = await addPerson();
    const name = screen.getByRole('textbox', { name: 'Nom' });

    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const description = 'Le nom est nécessaire pour retrouver la personne.';
    expect(screen.getByRole('textbox', { name: 'Nom', description })).toBe(name);
    await user.type(name, 'Petit');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(await screen.findByText('Petit est dans le fichier.')).toBeTruthy();
    expect(await namesIn(store)).toEqual(['Petit']);
  });

  it('takes a change back from its notice', async () => {
    const { user, fieldsOf, ids } = await editPerson();
    await user.type(screen.getByRole('textbox', { name: 'Profession' }), 'menuisière');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const message = await screen.findByText('La fiche de Lucie Carpentier est enregistrée.');
    const notice = message.closest<HTMLElement>('[role=alert]');

    await user.click(within(notice ?? document.body).getByRole('button', { name: 'Annuler' }));

    await waitFor(async () => expect((await fieldsOf(ids[0]))?.profession).toBeNull());
  });

  it('marks what is not sent yet, once there is a federation to send it to', async () => {
    await showOffice(
      ([id]) => (
        <ConnectedContext value={true}>
          <PersonPanel
            open={id ?? 'new'}
            isOver={false}
            onClose={nothing}
            onPrevious={null}
            onNext={null}
          />
        </ConnectedContext>
      ),
      { members: [{}] },
    );

    expect(await screen.findByText(/pas encore envoyés? à la fédération/)).toBeTruthy();
  });

  it('shows a number that stands in until the federation gives one', async () => {
    const { ids } = await showPerson({ members: [{}] });

    const number = `n° provisoire ${temporaryNumber(ids[0] ?? '')}`;
    expect(await screen.findByText(number)).toBeTruthy();
  });

  it('shows the address as it stands on an envelope', async () => {
    await showPerson({ members: [{ building: 'Résidence des Ormes', addressExtra: 'Apt 12' }] });

    const address = await screen.findByText(/Résidence des Ormes/);
    expect(address.textContent).toBe(
      'Apt 12\nRésidence des Ormes\n12 rue des Tilleuls\n35200 VERNOY',
    );
  });

  it('names the section when there are several', async () => {
    const sections = ['Vernoy-sur-Lie', 'Saint-Aubrac'].map((name, place) => ({
      scope: place === 0 ? localScope : saintAubrac,
      sectionId: name,
      name,
      canWrite: true,
    }));

    await showPerson({ members: [{}], instead: () => ({ sections: async () => sections }) });

    expect(await screen.findByText('Vernoy-sur-Lie')).toBeTruthy();
  });
});

const nothing = () => undefined;
