import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noTreasuryFacts } from '#shared/domain/contributions/facts/treasury-facts.ts';
import { giveRoom } from '../../../support/show.tsx';
import { aFile, give, showBank } from './a-bank-office.tsx';

giveRoom();

// Clones that Node makes are not of the window that jsdom makes: bytes would be no bytes.
beforeEach(() => void vi.stubGlobal('structuredClone', (value: unknown) => value));
afterEach(() => void vi.unstubAllGlobals());

const statement = aFile(
  'releve.csv',
  'Date;Libellé;Montant',
  '05/03/2026;VIR MME LEFEVRE ELEONORE;36,00',
  '06/03/2026;FRAIS DE TENUE DE COMPTE;-4,50',
  '32/02/2026;VIR M MARTIN;20,00',
);

describe('importing a statement', () => {
  it('says what is in the file, line by line what is wrong, and records nothing before it is asked to', async () => {
    const { user, store } = await showBank();
    await give(user, statement);

    expect(await screen.findByText('du 05/03/2026 au 06/03/2026')).toBeTruthy();
    const fault = await screen.findByText(/« 32\/02\/2026 » n’est pas une date/);
    expect(fault.textContent).toMatch(/Ligne 4/);
    expect(await store.records('bank-line')).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Garder ces 2 lignes' }));

    await screen.findByRole('listbox', { name: /Lignes à traiter/ });
    expect(await store.records('bank-line')).toHaveLength(2);
    expect(await store.records('contribution')).toEqual([]);
  });

  it('twice changes nothing, and says so', async () => {
    const { user, store } = await showBank();
    await give(user, statement);
    await user.click(await screen.findByRole('button', { name: 'Garder ces 2 lignes' }));
    await screen.findByRole('listbox', { name: /Lignes à traiter/ });

    await give(user, statement);

    expect(await screen.findByText('Ce relevé est déjà là')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Garder/ })).toBeNull();
    expect(await store.records('bank-line')).toHaveLength(2);
  });

  it('in another format, under other words, is noticed before it is kept', async () => {
    const { user } = await showBank();
    await give(user, statement);
    await user.click(await screen.findByRole('button', { name: 'Garder ces 2 lignes' }));
    await screen.findByRole('listbox', { name: /Lignes à traiter/ });

    await give(
      user,
      aFile('autre.csv', 'Date;Libellé;Montant', '05/03/2026;SEPA LEFEVRE;36,00', ''),
    );

    expect(await screen.findByText(/1 ligne nouvelle a le jour et le montant/)).toBeTruthy();
  });

  it('asks what unknown columns hold, shows what would be read, and remembers it', async () => {
    const strange = aFile(
      'export.csv',
      'Quand;Quoi;Combien',
      '03/02/2026;VIR MME MARTIN;60,00',
      '04/02/2026;VIR M DURAND;20,00',
    );
    const { user } = await showBank();
    await give(user, strange);
    const what = await screen.findByRole('combobox', { name: 'Contenu de la colonne Quoi' });
    await user.selectOptions(what, 'Ne pas lire');
    expect(await screen.findByText(/Il manque\s: le libellé/)).toBeTruthy();
    await user.selectOptions(what, 'Libellé');
    const read = await screen.findByRole('table', { name: 'Voici ce qui serait lu' });
    expect(within(read).getByText('VIR MME MARTIN')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lire avec ces colonnes' }));
    await screen.findByRole('button', { name: 'Garder ces 2 lignes' });

    await user.click(screen.getByRole('button', { name: 'Revenir aux lignes' }));
    await give(user, strange);

    expect(await screen.findByText(/comme vous les avez expliquées/)).toBeTruthy();
  });

  it('says of another account than the section’s whose it is', async () => {
    const { user } = await showBank({
      before: async (store) => {
        const [section] = await store.duesSections();
        if (section === undefined) throw new Error('there is no section');
        await store.addRecord({
          kind: 'treasury-facts',
          scope: section.scope,
          fields: { ...noTreasuryFacts, iban: 'FR7630006000011234567890189' },
        });
      },
    });
    await give(
      user,
      aFile(
        'releve.qif',
        '!Account',
        'NFR7610107001011234567890129',
        'TBank',
        '^',
        '!Type:Bank',
        'D05/03/2026',
        'T36,00',
        'PVIR',
        '^',
      ),
    );

    expect(await screen.findByText('Ce relevé est d’un autre compte')).toBeTruthy();
  });

  it('explains a file that is no statement, and lets another be chosen', async () => {
    const { user } = await showBank();
    await give(user, aFile('releve.csv', '%PDF-1.7'));

    expect((await screen.findByRole('alert')).textContent).toMatch(/Rien n’est enregistré/);
    expect(screen.getByRole('button', { name: 'Choisir un fichier' })).toBeTruthy();
  });
});
