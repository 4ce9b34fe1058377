import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { DuplicatesScreen } from '../../../../renderer/features/duplicates/duplicates-screen.tsx';
import { giveRoom } from '../../support/show.tsx';
import { showOffice } from '../../support/show-office.tsx';

const birthDate = IsoDate.parse('1985-03-05');
const lucie: Partial<MemberFields> = { birthDate, notes: 'Permanence du mardi', postcode: '35200' };
const twin: Partial<MemberFields> = {
  birthDate,
  familyName: 'CARPENTIER',
  phone: '+33298765432',
  email: null,
  emailConsent: 'refused',
  notes: 'Vient en voiture',
  street: null,
  postcode: null,
  town: null,
  country: null,
  joinedOn: IsoDate.parse('2019-01-02'),
};

const twoOfOne = () => showOffice(() => <DuplicatesScreen />, { members: [lucie, twin] });

async function compare() {
  const shown = await twoOfOne();
  await shown.user.click(await screen.findByRole('button', { name: 'Comparer' }));
  await screen.findByRole('heading', { name: 'Comparer deux fiches' });
  return shown;
}

const question = (name: string) => screen.findByRole('radiogroup', { name });

describe('the duplicates', () => {
  giveRoom();

  it('are shown with what speaks for it', async () => {
    await twoOfOne();

    expect(await screen.findByText('1 groupe de fiches à comparer')).toBeTruthy();
    const group = await screen.findByRole('article');
    expect(within(group).getByText('Même nom et même date de naissance')).toBeTruthy();
    expect(within(group).getByText('Certain')).toBeTruthy();
  });

  it('say that there are none', async () => {
    await showOffice(() => <DuplicatesScreen />, { members: [lucie] });

    expect(await screen.findByRole('heading', { name: 'Aucun doublon trouvé' })).toBeTruthy();
  });

  it('are two people once somebody has said so', async () => {
    const { user, store } = await twoOfOne();

    await user.click(await screen.findByRole('button', { name: 'Ce sont deux personnes' }));

    expect(await screen.findByRole('heading', { name: 'Aucun doublon trouvé' })).toBeTruthy();
    expect(await store.records('distinction')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Chercher de nouveau' }));
    expect(await screen.findByRole('heading', { name: 'Aucun doublon trouvé' })).toBeTruthy();
  });

  it('are proposed a safe answer, and a question where only a person knows', async () => {
    await compare();

    const consent = await question('Courriels');
    expect(within(consent).getByRole('radio', { name: 'Refusé' })).toHaveProperty('checked', true);
    expect(within(consent).getByText('le plus protecteur est proposé')).toBeTruthy();
    expect(within(await question('Téléphone')).getByText('à choisir')).toBeTruthy();
    const notes = within(await question('Notes')).getByRole('radio', { name: 'Garder les deux' });
    expect(notes).toHaveProperty('checked', true);
  });

  it('become one, which keeps what both knew, and that can be taken back', async () => {
    const { user, store, ids, fieldsOf } = await compare();

    await user.click(within(await question('Téléphone')).getByRole('radio', { name: /98 76 54/ }));
    await user.click(screen.getByRole('button', { name: 'Fusionner les deux fiches' }));

    expect(await screen.findByText(/n’en font plus qu’une/)).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Aucun doublon trouvé' })).toBeTruthy();
    expect(await fieldsOf(ids[0])).toMatchObject({
      familyName: 'Carpentier',
      email: 'lucie.carpentier@exemple.fr',
      phone: '+33298765432',
      'contact.1': { value: '+33612345678' },
      emailConsent: 'refused',
      joinedOn: '2019-01-02',
      notes: 'Permanence du mardi\nVient en voiture',
      town: 'Vernoy',
    });
    expect(await store.findDuplicates(['same-name-and-birth-date'])).toMatchObject({ groups: [] });
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(async () => expect((await fieldsOf(ids[1]))?.familyName).toBe('CARPENTIER'));
  });

  it('can be turned round, so that the other record stays', async () => {
    const { user, ids, store } = await compare();

    await user.click(await screen.findByRole('button', { name: 'Garder l’autre fiche' }));
    await user.click(screen.getByRole('button', { name: 'Fusionner les deux fiches' }));

    await screen.findByText(/n’en font plus qu’une/);
    const [first] = ids;
    expect(first && (await store.survivorOf(first))).toBe(ids[1]);
  });

  it('can be left for later', async () => {
    const { user, store } = await compare();

    await user.click(screen.getByRole('button', { name: 'Retour aux doublons' }));

    expect(await screen.findByRole('button', { name: 'Comparer' })).toBeTruthy();
    expect(await store.undoable()).toHaveLength(2);
  });

  it('can be searched by fewer rules, and the search stopped', async () => {
    let end: () => void = () => undefined;
    const { user } = await showOffice(() => <DuplicatesScreen />, {
      members: [lucie, twin],
      instead: (store) => ({
        findDuplicates: async (rules) =>
          rules.length > 7
            ? store.findDuplicates(rules)
            : new Promise((resolve) => {
                end = () => resolve({ kind: 'cancelled' });
              }),
        cancelDuplicates: async () => end(),
      }),
    });
    await screen.findByRole('button', { name: 'Comparer' });

    await user.click(screen.getByText('Règles de recherche'));
    await user.click(screen.getByRole('checkbox', { name: 'Même numéro d’adhérent' }));
    expect(await screen.findByText('Comparaison de toutes les fiches…')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Arrêter' }));

    expect(await screen.findByRole('heading', { name: 'La recherche est arrêtée' })).toBeTruthy();
  });
});
