import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ImportScreen } from '../../../../renderer/features/import/import-screen.tsx';
import { useWishes } from '../../../../renderer/office/wishes.ts';
import { aMember } from '../../../builders/a-member.ts';
import { giveRoom, type Shown, showScreen } from '../../support/show.tsx';

const list = [
  'Nom;Prénom;E-mail;Ville;Remarque',
  'Durand;Zoé;zoe@exemple.fr;Bréal;',
  'Carpentier;Lucie;lucie.carpentier@exemple.fr;Lyon;a déménagé',
  'Petit;Omar;omar.exemple.fr;Plélan;',
].join('\n');

const aFile = (text = list, name = 'liste.csv') => new File([text], name, { type: 'text/csv' });

async function drop(file: File): Promise<Shown> {
  const shown = await showScreen(<ImportScreen />, { members: [aMember()] });
  useWishes.getState().offerFile(file);
  return shown;
}

const next = async ({ user }: Shown, name: string) =>
  user.click(await screen.findByRole('button', { name }));

describe('the import', () => {
  giveRoom();

  it('refuses a file that is too large before it reads a byte, and names its size', async () => {
    const film = aFile('x', 'vacances.mp4');
    Object.defineProperty(film, 'size', { value: 62_400_000 });
    film.arrayBuffer = () => Promise.reject(new Error('It was read'));

    await drop(film);

    expect(await screen.findByText('« vacances.mp4 » n’a pas pu être lu')).toBeTruthy();
    expect(screen.getByText(/Il pèse 62,4 Mo, et la limite est de 50 Mo/)).toBeTruthy();
  });

  it('says in words why a file cannot be read', async () => {
    const workbook = Buffer.from('Workbook\0', 'utf16le');
    const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), workbook]);
    await drop(new File([bytes], 'ancien.xls'));

    expect(await screen.findByText(/C’est un ancien fichier Excel/)).toBeTruthy();
  });

  it('keeps what was there for a moment, then measures a long reading, and can be stopped', async () => {
    const shown = await drop(aFile());
    await screen.findByRole('table');
    const slow = aFile(list, 'autre.csv');
    slow.arrayBuffer = () => new Promise(() => undefined);

    useWishes.getState().offerFile(slow);
    expect(screen.getByRole('table', { hidden: true })).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();

    const bar = await screen.findByRole('progressbar', { name: /^Lecture de «.autre.csv.»…/ });
    expect(bar.getAttribute('aria-valuenow')).toBe('0');

    await shown.user.click(screen.getByRole('button', { name: 'Arrêter' }));
    expect(await screen.findByRole('table')).toBeTruthy();
    expect(screen.getByText(/liste\.csv/)).toBeTruthy();
  });

  it('shows how it read the file, and reads it again when that is corrected', async () => {
    const { user } = await drop(aFile());
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('columnheader')).toHaveLength(5);

    await user.selectOptions(screen.getByRole('combobox', { name: 'Séparateur' }), ',');

    await waitFor(() => expect(screen.getAllByRole('columnheader')).toHaveLength(1));
  });

  it('will not go on without a name, nor with two columns for one field', async () => {
    const shown = await drop(aFile());
    await next(shown, 'Continuer');
    const check = await screen.findByRole<HTMLButtonElement>('button', {
      name: 'Voir ce qui va changer',
    });

    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Nom' }), '(ignorer)');
    expect(await screen.findByText('Il manque le nom')).toBeTruthy();
    expect(check.disabled).toBe(true);

    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Nom' }), 'Ville');
    expect(await screen.findAllByText(/Une autre colonne va déjà/)).toHaveLength(2);
  });

  it('shows each row before anything is written: added, changed, refused with its reason', async () => {
    const shown = await drop(aFile());
    await next(shown, 'Continuer');
    await next(shown, 'Voir ce qui va changer');

    expect(await screen.findByText('Zoé Durand')).toBeTruthy();
    expect(screen.getByText('Vernoy').tagName).toBe('DEL');
    expect(screen.getByText('Lyon').tagName).toBe('INS');
    expect(
      screen.getByText(
        'Colonne « E-mail » : « omar.exemple.fr » n’est pas une adresse électronique.',
      ),
    ).toBeTruthy();
    expect(shown.store.ids()).toHaveLength(1);
  });

  it('keeps only one kind of row when asked', async () => {
    const shown = await drop(aFile());
    await next(shown, 'Continuer');
    await next(shown, 'Voir ce qui va changer');

    await shown.user.click(await screen.findByRole('button', { name: '1 refusée' }));

    expect(await screen.findByText('Omar Petit')).toBeTruthy();
    expect(screen.queryByText('Zoé Durand')).toBeNull();
  });

  it('writes after the last click only, and takes it back with one more', async () => {
    const shown = await drop(aFile());
    await next(shown, 'Continuer');
    await next(shown, 'Voir ce qui va changer');
    await next(shown, 'Ajouter une personne, en modifier 1');
    expect(await screen.findByRole('heading', { name: 'L’import est terminé' })).toBeTruthy();
    await waitFor(() => expect(shown.store.ids()).toHaveLength(2));

    await next(shown, 'Annuler cet import');

    await waitFor(() => expect(shown.store.ids()).toHaveLength(1));
  });

  it('saves the refused rows as a file to correct', async () => {
    const shown = await drop(aFile());
    await next(shown, 'Continuer');
    await next(shown, 'Voir ce qui va changer');
    await next(shown, 'Ajouter une personne, en modifier 1');

    await next(shown, 'Enregistrer les lignes refusées (CSV)');

    const [saved] = shown.bridge.asked('file.save') as { bytes: Uint8Array }[];
    expect(new TextDecoder().decode(saved?.bytes)).toContain(
      '"Petit";"Omar";"omar.exemple.fr";"Plélan";"";"4";"Colonne',
    );
  });
});
