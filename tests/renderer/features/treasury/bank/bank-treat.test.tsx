import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BankStatement } from '#shared/domain/bank/statement.ts';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aStatement } from '../../../../builders/a-statement.ts';
import { keep, linesOf, payDues } from '../../../store/support/bank-office.ts';
import { giveRoom } from '../../../support/show.tsx';
import { showBank } from './a-bank-office.tsx';

giveRoom();

const people = [
  { familyName: 'Lefèvre', givenName: 'Éléonore' },
  { familyName: 'Roudaut', givenName: 'Anselme' },
];

const lines = (): BankStatement =>
  aStatement([
    {
      label: 'VIR MME LEFEVRE ELEONORE',
      cents: 3_600,
      bookedOn: IsoDate.parse('2026-03-01'),
    },
    { label: 'VIR INCONNU', cents: 2_000, bookedOn: IsoDate.parse('2026-03-02') },
    {
      label: 'FRAIS DE TENUE DE COMPTE',
      cents: -450,
      kind: 'fees',
      bookedOn: IsoDate.parse('2026-03-03'),
    },
  ]);

const showLines = (statement = lines()) =>
  showBank({
    members: people,
    before: async (store, [one]) => {
      if (one !== undefined) await payDues(store, one, 3_600, 2025);
      await keep(store, statement);
    },
  });

const list = () => screen.findByRole('listbox', { name: /Lignes à traiter/ });
const count = (of: string) => screen.findByRole('radio', { name: of });

describe('treating the lines of a statement', () => {
  it('shows the oldest first, with the reasons and how sure they are', async () => {
    await showLines();
    const [first] = within(await list()).getAllByRole('option');

    expect(first?.textContent).toMatch(/01\/03\/2026.*LEFEVRE.*36,00.*Sûr/);
    const detail = screen.getByRole('region', { name: 'La ligne choisie' });
    expect(detail.textContent).toMatch(/le libellé porte le nom entier de Éléonore Lefèvre/i);
    expect(detail.textContent).toMatch(/le montant est celui de l’an dernier/);
  });

  it('accepts with Enter, and goes on with the next line', async () => {
    const { user, store } = await showLines();
    (await list()).focus();
    await user.keyboard('{Enter}');

    expect(await count('À traiter (2)')).toBeTruthy();
    expect(await count('Traitées (1)')).toBeTruthy();
    expect(await store.records('contribution')).toHaveLength(2);
    expect(screen.getByRole('region', { name: 'La ligne choisie' }).textContent).toMatch(/INCONNU/);
  });

  it('finds another person by keyboard, and keeps who it is for the next time', async () => {
    const { user, store } = await showLines();
    (await list()).focus();
    await user.keyboard('{ArrowDown}');
    await user.click(screen.getByRole('checkbox', { name: 'Retenir pour la prochaine fois' }));
    (await list()).focus();
    await user.keyboard('p');
    await user.type(await screen.findByRole('combobox', { name: /Chercher/ }), 'roud');
    await user.click(await screen.findByRole('option', { name: /ROUDAUT/, hidden: true }));
    await user.click(await screen.findByRole('button', { name: 'Enregistrer ces versements' }));

    expect(await count('Traitées (1)')).toBeTruthy();
    const [rule] = await store.records('bank-rule');
    expect(rule?.fields.said).toBe('VIR INCONNU');

    await user.click(await count('Règles retenues'));
    await user.click(await screen.findByRole('button', { name: /Ne plus retenir.*VIR INCONNU/ }));
    await screen.findByText('Rien ici pour le moment');
    expect(await store.records('bank-rule')).toEqual([]);
  });

  it('offers a payment that is recorded already, instead of recording it a second time', async () => {
    const { user, store, ids } = await showLines();
    const [, other] = ids;
    await store.recordPayment({
      parts: other ? [{ memberId: other, kind: 'dues', year: 2024, amount: toCents(2_000) }] : [],
      receivedOn: IsoDate.parse('2024-03-02'),
      means: { kind: 'transfer', reference: null },
    });
    const before = await store.records('contribution');
    (await list()).focus();
    await user.keyboard('{ArrowDown}p');
    await user.type(await screen.findByRole('combobox', { name: /Chercher/ }), 'roud');
    await user.click(await screen.findByRole('option', { name: /ROUDAUT/, hidden: true }));
    await user.click(await screen.findByRole('button', { name: 'C’est ce versement' }));

    expect(await count('Traitées (1)')).toBeTruthy();
    expect(await store.records('contribution')).toHaveLength(before.length);
  });

  it('sets aside what is no payment, and takes that back with why', async () => {
    const { user } = await showLines();
    (await list()).focus();
    await user.keyboard('{ArrowDown}e');
    await user.click(await screen.findByRole('radio', { name: 'Autre recette' }));
    await user.click(screen.getByRole('button', { name: 'Écarter cette ligne' }));
    await user.click(await count('Écartées (1)'));

    await screen.findByRole('listbox', { name: /de la plus récente/ });
    await user.click(await screen.findByRole('button', { name: 'Reprendre…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Pourquoi' }), 'c’était un don');
    await user.click(screen.getByRole('button', { name: 'Remettre à traiter' }));

    expect(await count('À traiter (3)')).toBeTruthy();
  });

  it('looks for nobody who would have paid what leaves the account', async () => {
    const { user } = await showLines();
    (await list()).focus();
    await user.keyboard('{End}p');

    expect(screen.getByRole('region', { name: 'La ligne choisie' }).textContent).toMatch(/FRAIS/);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('accepts all sure ones after they were shown, but for those that are unticked', async () => {
    const { user, store } = await showLines();
    await user.click(await screen.findByRole('button', { name: 'Accepter les 2 lignes sûres…' }));
    const shown = await screen.findByRole('dialog');
    await user.click(within(shown).getByRole('checkbox', { name: /FRAIS/ }));
    await user.click(within(shown).getByRole('button', { name: 'Accepter cette ligne' }));

    expect(await count('Traitées (1)')).toBeTruthy();
    expect(await store.records('contribution')).toHaveLength(2);
    expect(await linesOf(store)).toHaveLength(2);
  });

  it('quotes the law that forbids a payment, and leaves the line to be treated', async () => {
    const { user, store } = await showLines(aStatement([{ label: 'VIR INCONNU', cents: 900_000 }]));
    (await list()).focus();
    await user.keyboard('p');
    await user.type(await screen.findByRole('combobox', { name: /Chercher/ }), 'roud');
    await user.click(await screen.findByRole('option', { name: /ROUDAUT/, hidden: true }));
    await user.click(await screen.findByRole('button', { name: 'Enregistrer ces versements' }));

    expect((await screen.findAllByText(/7.500/)).length).toBeGreaterThan(0);
    expect(await store.records('bank-match')).toEqual([]);
    await waitFor(async () => expect(await linesOf(store)).toHaveLength(1));
  });
});
