import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MembersScreen } from '../../../../renderer/features/members/members-screen.tsx';
import { usePlace } from '../../../../renderer/office/screen.ts';
import { aMember } from '../../../builders/a-member.ts';
import { aRow } from '../../../builders/a-row.ts';
import { giveRoom, type Shown, showScreen, typedIn } from '../../support/show.tsx';

function Members() {
  const { current } = usePlace();
  return <MembersScreen open={current.kind === 'members' ? current.open : null} />;
}

/** Lucie’s page, open and ready to be edited. */
async function editLucie(): Promise<Shown> {
  const shown = await showScreen(<Members />, { members: [aMember()] });
  const [lucie] = shown.store.ids();
  if (lucie) usePlace.getState().openPerson(lucie);
  await shown.user.click(await screen.findByRole('button', { name: 'Modifier' }));
  return shown;
}

const savedFields = async ({ store }: Shown) => {
  const [id] = store.ids();
  return id ? (await store.member(id))?.fields : undefined;
};

describe('the page of a person', () => {
  giveRoom();

  it('saves what was typed, and nothing else', async () => {
    const shown = await editLucie();
    const town = screen.getByRole('textbox', { name: 'Ville' });

    await shown.user.clear(town);
    await shown.user.type(town, 'Lyon');
    await shown.user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(await screen.findByText('La fiche de Lucie Carpentier est enregistrée.')).toBeTruthy();
    expect(await savedFields(shown)).toEqual(aMember({ town: 'Lyon' }));
  });

  it('shows each fault at its field and saves nothing', async () => {
    const shown = await editLucie();
    const birthDate = screen.getByRole('textbox', { name: 'Date de naissance' });

    await shown.user.type(birthDate, '31/02/1980');
    await shown.user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    const description = 'Cette date n’existe pas. Exemple\u00a0: 05/03/1985.';
    expect(screen.getByRole('textbox', { name: 'Date de naissance', description })).toBe(birthDate);
    expect(document.activeElement).toBe(birthDate);
    expect(await savedFields(shown)).toEqual(aMember());
  });

  it('rewrites a day the way it was understood', async () => {
    const { user } = await editLucie();
    const birthDate = screen.getByRole('textbox', { name: 'Date de naissance' });

    await user.type(birthDate, '5.3.85');
    await user.tab();

    expect(typedIn(birthDate)).toBe('05/03/1985');
  });

  it('asks before it discards what was typed', async () => {
    const { user } = await editLucie();
    await user.type(screen.getByRole('textbox', { name: 'Profession' }), 'menuisière');

    await user.keyboard('{Escape}');
    const question = await screen.findByRole('dialog', { name: /Abandonner la saisie/ });
    await user.click(within(question).getByRole('button', { name: 'Revenir à ma saisie' }));

    expect(typedIn(screen.getByRole('textbox', { name: 'Profession' }))).toBe('menuisière');
  });

  it('leaves at once when nothing was typed', async () => {
    const { user } = await editLucie();

    await user.keyboard('{Escape}');

    expect(await screen.findByRole('button', { name: 'Modifier' })).toBeTruthy();
  });

  it('finds again what was being typed when someone looked at another page', async () => {
    const { user, store } = await editLucie();
    await user.type(screen.getByRole('textbox', { name: 'Profession' }), 'menuisière');
    const [lucie] = store.ids();

    await user.click(screen.getByRole('button', { name: 'Fermer la fiche' }));
    expect(await screen.findByText('Saisie non enregistrée')).toBeTruthy();
    if (lucie) usePlace.getState().openPerson(lucie);

    expect(typedIn(await screen.findByRole('textbox', { name: 'Profession' }))).toBe('menuisière');
  });

  it('says that someone else changed the person, and moves nothing by itself', async () => {
    const { user, store } = await editLucie();
    await user.type(screen.getByRole('textbox', { name: 'Profession' }), 'menuisière');
    const [id] = store.ids();
    const row = id ? await store.member(id) : null;
    if (!row) throw new Error('Lucie is in the store');

    store.happen({ edited: { ...row, rev: 2, fields: aMember({ town: 'Lyon' }) } });

    expect(await screen.findByText('Cette fiche vient d’être changée ailleurs')).toBeTruthy();
    expect(screen.getByText('Ville : Vernoy → Lyon')).toBeTruthy();
    expect(typedIn(screen.getByRole('textbox', { name: 'Ville' }))).toBe('Vernoy');
    await user.click(screen.getByRole('button', { name: 'Afficher les nouvelles valeurs' }));
    expect(typedIn(screen.getByRole('textbox', { name: 'Ville' }))).toBe('Lyon');
    expect(typedIn(screen.getByRole('textbox', { name: 'Profession' }))).toBe('menuisière');
  });

  it('adds someone, and needs only a name', async () => {
    const shown = await showScreen(<Members />, { members: [] });
    usePlace.getState().openPerson('new');
    const name = await screen.findByRole('textbox', { name: 'Nom' });

    await shown.user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const description = 'Le nom est nécessaire pour retrouver la personne.';
    expect(screen.getByRole('textbox', { name: 'Nom', description })).toBe(name);
    await shown.user.type(name, 'Petit');
    await shown.user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(await screen.findByText('Petit est dans le fichier.')).toBeTruthy();
    expect((await savedFields(shown))?.familyName).toBe('Petit');
  });

  it('takes a change back from its notice', async () => {
    const shown = await editLucie();
    await shown.user.type(screen.getByRole('textbox', { name: 'Profession' }), 'menuisière');
    await shown.user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const message = await screen.findByText('La fiche de Lucie Carpentier est enregistrée.');
    const notice = message.closest<HTMLElement>('[role=alert]');

    await shown.user.click(
      within(notice ?? document.body).getByRole('button', { name: 'Annuler' }),
    );

    await waitFor(async () => expect((await savedFields(shown))?.profession).toBeNull());
  });

  it('marks a change that is not sent yet', async () => {
    const row = { ...aRow(aMember()), waiting: ['town' as const] };
    const { store } = await showScreen(<Members />, { members: [] });

    store.happen({ edited: row });
    usePlace.getState().openPerson(row.id);

    expect(await screen.findByText(/Un champ modifié ici n’est pas encore envoyé/)).toBeTruthy();
  });
});
