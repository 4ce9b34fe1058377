import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ImportScreen } from '../../../../renderer/features/import/import-screen.tsx';
import { useWishes } from '../../../../renderer/office/wishes.ts';
import { aMember } from '../../../builders/a-member.ts';
import { giveRoom, type Shown, showScreen } from '../../support/show.tsx';

const lines = (...rows: readonly string[]) => rows.join('\n');
const lucie = aMember();

async function review(text: string): Promise<Shown> {
  const shown = await showScreen(<ImportScreen />, { members: [lucie] });
  await again(shown, text);
  return shown;
}

/** Another file, through the first two steps. */
async function again({ user }: Shown, text: string, name = 'liste.csv') {
  useWishes.getState().offerFile(new File([text], name, { type: 'text/csv' }));
  await user.click(await screen.findByRole('button', { name: 'Continuer' }));
  await user.click(await screen.findByRole('button', { name: 'Voir ce qui va changer' }));
}

const press = async ({ user }: Shown, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

describe('the preview of an import', () => {
  giveRoom();

  it('finds rows by a name or a value', async () => {
    const shown = await review(lines('Nom;Prénom;Ville', 'Durand;Zoé;Bréal', 'Petit;Omar;Plélan'));
    await screen.findByText('Zoé Durand');

    await shown.user.type(
      screen.getByRole('searchbox', { name: 'Chercher dans l’aperçu' }),
      'plel',
    );

    await waitFor(() => expect(screen.queryByText('Zoé Durand')).toBeNull());
    expect(await screen.findByText('Omar Petit')).toBeTruthy();
  });

  it('has no button to confirm when every row is bad, and says that nothing will be written', async () => {
    await review(lines('Nom;Prénom;E-mail', 'Durand;Zoé;zoe@', 'Petit;Omar;@omar.fr', ';;a@b.fr'));

    expect(await screen.findByText('Rien ne sera écrit')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Ajouter|Modifier/ })).toBeNull();
  });

  it('asks about somebody who resembles a person, and updates that person when told to', async () => {
    const { familyName, givenName, phone } = lucie;
    const shown = await review(
      lines('Nom;Prénom;Tél;Ville', `${familyName}e;${givenName};${phone};Lyon`),
    );
    const choice = await screen.findByRole('combobox', { name: /Que faire de/ });
    expect(screen.getByText(/Ressemble à/)).toBeTruthy();
    const options = within(choice).getAllByRole<HTMLOptionElement>('option');
    const update = options.find(({ text }) => text.includes('mettre à jour'));

    await shown.user.selectOptions(choice, update?.value ?? '');
    await press(shown, 'Modifier une personne');

    await screen.findByRole('heading', { name: 'L’import est terminé' });
    await waitFor(() => expect(shown.store.ids()).toHaveLength(1));
  });

  it('takes two rows of one person together when told to, also all at once', async () => {
    const twice = 'Durand;Zoé;06 11 22 33 44';
    const shown = await review(lines('Nom;Prénom;Tél;Ville', `${twice};`, `${twice};Bréal`));
    expect(await screen.findByText('La ligne 2 parle de la même personne.')).toBeTruthy();

    await press(shown, 'La réunir avec l’autre');

    expect(await screen.findByText('Réunie avec la ligne 2.')).toBeTruthy();
    expect(screen.getByText(/Bréal/)).toBeTruthy();
    const choice = screen.getByRole('combobox', { name: /Que faire de/ });
    await shown.user.selectOptions(choice, 'create');
    await press(shown, 'Ajouter 2 personnes');
    await screen.findByRole('heading', { name: 'L’import est terminé' });
    await waitFor(() => expect(shown.store.ids()).toHaveLength(3));
  });

  it('proposes a household, and takes the yes of a person back to the preview', async () => {
    const home = '3 place Foch;35380;Bréal';
    const shown = await review(
      lines('Nom;Prénom;Adresse;CP;Ville', `Durand;Zoé;${home}`, `Durand;Léo;${home}`),
    );
    await press(shown, 'Passer les foyers en revue');

    await shown.user.click(
      await screen.findByRole('checkbox', { name: 'Zoé Durand et Léo Durand' }),
    );
    expect(screen.getByText('Un foyer sera formé.')).toBeTruthy();
    await press(shown, 'Appliquer');

    expect(await screen.findByText(/Un foyer semble se dessiner, un accepté/)).toBeTruthy();
  });

  it('leaves a row out when told to', async () => {
    const { familyName, givenName, phone } = lucie;
    const shown = await review(lines('Nom;Prénom;Tél', `${familyName}e;${givenName};${phone}`));
    const choice = await screen.findByRole('combobox', { name: /Que faire de/ });

    await shown.user.selectOptions(choice, 'Laisser cette ligne de côté');

    expect(
      await screen.findByText('Vous avez choisi de laisser cette ligne de côté.'),
    ).toBeTruthy();
    expect(screen.getByText('Rien ne sera écrit')).toBeTruthy();
  });

  it('shows how names were split, and takes a correction and a swap of all', async () => {
    const shown = await review(lines('Identité;Ville', 'Martin Paul;Bréal', 'Durand Zoé;Plélan'));
    await press(shown, 'Vérifier les noms');
    const family = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Nom, ligne 2' });

    await shown.user.clear(family);
    await shown.user.type(family, 'Martineau');
    await press(shown, 'Appliquer');

    expect(await screen.findByText('Paul Martineau')).toBeTruthy();
    expect(screen.getByText('Zoé Durand')).toBeTruthy();
    await press(shown, 'Vérifier les noms');
    await press(shown, 'Tout inverser');
    await press(shown, 'Appliquer');
    expect(await screen.findByText('Durand Zoé')).toBeTruthy();
    expect(screen.getByText('Martineau Paul')).toBeTruthy();
  });

  it('names the tags that will be made', async () => {
    await review(lines('Nom;Prénom;Étiquettes', 'Durand;Zoé;Colleur, Chauffeur'));

    expect(await screen.findByText(/2 étiquettes seront créées.*Colleur/)).toBeTruthy();
    expect(screen.getByText(/Étiquette « Colleur » · Étiquette « Chauffeur »/)).toBeTruthy();
  });

  it('starts from the settings of the last import of such a file, and goes back to the guess', async () => {
    const shown = await review(lines('Nom;Prénom;Lieu', 'Durand;Zoé;Bréal'));
    await press(shown, 'Retour');
    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Lieu' }), 'Ville');
    await press(shown, 'Voir ce qui va changer');
    await press(shown, 'Ajouter une personne');
    await press(shown, 'Importer un autre fichier');

    useWishes
      .getState()
      .offerFile(new File([lines('NOM;Prénom ;Lieu', 'Petit;Omar;Plélan')], 'b.csv'));
    await press(shown, 'Continuer');

    expect(await screen.findByText(/Réglages repris de votre import du/)).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Lieu' }).value).toBe('town');
    await press(shown, 'Revenir aux réglages proposés');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Lieu' }).value).toBe('ignore');
  });

  it('gives a report to keep, with every row and why it was refused', async () => {
    const shown = await review(
      lines('Nom;Prénom;E-mail', 'Durand;Zoé;zoe@exemple.fr', 'Petit;Omar;omar chez', ';;x@y.fr'),
    );
    await press(shown, 'Ajouter une personne');
    await press(shown, 'Enregistrer en CSV');

    await waitFor(() => expect(shown.bridge.asked('file.save')).toHaveLength(1));
    const [saved] = shown.bridge.asked('file.save') as {
      suggestedName: string;
      bytes: Uint8Array;
    }[];
    const report = new TextDecoder().decode(saved?.bytes);
    expect(saved?.suggestedName).toMatch(/^Rapport d’import du \d{4}-\d\d-\d\d\.csv$/);
    expect(report).toContain('Fichier;;liste.csv');
    expect(report).toMatch(/2;Ajout;Zoé Durand;;;.*zoe@exemple.fr/);
    expect(report).toMatch(
      /3;Refusée;Omar Petit;.*;omar chez;.*n’est pas une adresse électronique/,
    );
  });
});
