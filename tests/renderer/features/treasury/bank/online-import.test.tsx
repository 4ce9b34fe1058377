import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveRoom } from '../../../support/show.tsx';
import { aFile, give, showBank } from './a-bank-office.tsx';

giveRoom();

// Clones that Node makes are not of the window that jsdom makes: bytes would be no bytes.
beforeEach(() => void vi.stubGlobal('structuredClone', (value: unknown) => value));
afterEach(() => void vi.unstubAllGlobals());

const header =
  'Référence commande;Date de la commande;Statut de la commande;Nom payeur;Prénom payeur;Montant tarif';
const paid = [
  header,
  '101;03/02/2026 10:00;Validé;Lefèvre;Éléonore;36,00',
  '102;04/02/2026 10:00;Validé;Personne;Inconnue;20,00',
];
const refunded = [header, '101;03/02/2026 10:00;Remboursé;Lefèvre;Éléonore;36,00'];

const members = [{ familyName: 'Lefèvre', givenName: 'Éléonore' }];

describe('an export of HelloAsso', () => {
  it('is recorded for the people that are told from their names, once, and asks of the others', async () => {
    const { user, store } = await showBank({ members });
    await give(user, aFile('export.csv', ...paid));
    const unknown = await screen.findByRole('checkbox', { name: /Inconnue Personne/ });
    expect(unknown).toHaveProperty('disabled', true);
    expect(await store.records('contribution')).toEqual([]);

    await user.click(await screen.findByRole('button', { name: 'Enregistrer ce paiement' }));

    expect(await screen.findByText(/Déjà enregistrés \(1\)/)).toBeTruthy();
    expect(await store.records('contribution')).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Chercher une personne' }));
    await user.type(await screen.findByRole('combobox', { name: 'Chercher une personne' }), 'lef');
    await user.click(await screen.findByRole('option', { name: /LEFÈVRE/, hidden: true }));
    await user.click(await screen.findByRole('button', { name: 'Enregistrer ce paiement' }));

    expect(await screen.findByText(/Tous ces paiements sont déjà enregistrés/)).toBeTruthy();
    expect(await store.records('contribution')).toHaveLength(2);
  });

  it('proposes to take back what the platform gave back', async () => {
    const { user, store } = await showBank({ members });
    await give(user, aFile('export.csv', ...paid));
    await user.click(await screen.findByRole('button', { name: 'Enregistrer ce paiement' }));
    await screen.findByText(/Déjà enregistrés \(1\)/);
    await user.click(screen.getByRole('button', { name: 'Revenir aux lignes' }));
    await give(user, aFile('export.csv', ...refunded));

    await user.click(await screen.findByRole('button', { name: 'Annuler ce versement' }));

    await screen.findByText(/Sans argent \(1\)/);
    const entries = await store.records('contribution');
    expect(entries.filter(({ fields }) => fields.reverses !== null)).toHaveLength(1);
  });
});
