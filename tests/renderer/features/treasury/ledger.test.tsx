import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import type { PaymentMeans } from '#shared/domain/contributions/payment-means.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { TreasuryScreen } from '../../../../renderer/features/treasury/treasury-screen.tsx';
import { todayHere } from '../../../../renderer/office/today.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { giveRoom } from '../../support/show.tsx';
import { showOffice } from '../../support/show-office.tsx';

giveRoom();

const today = todayHere();
const year = Number(today.slice(0, 4));

async function pay(
  store: StoreApi,
  memberId: MemberId | undefined,
  said: { amount: number; means: PaymentMeans; kind?: 'dues' | 'donation' },
): Promise<string> {
  const done = await store.recordPayment({
    receivedOn: today,
    means: said.means,
    parts: memberId
      ? [{ memberId, kind: said.kind ?? 'dues', year, amount: toCents(said.amount) }]
      : [],
  });
  return done.ok ? (done.value[0] ?? '') : expect.fail(JSON.stringify(done.error));
}

const cheque = (number: string): PaymentMeans => ({ kind: 'cheque', bank: null, number });

const showLedger = () =>
  showOffice(() => <TreasuryScreen part="ledger" />, {
    members: [
      { familyName: 'Roudaut', givenName: 'Anselme' },
      { familyName: 'Étienne', givenName: 'Zoé' },
    ],
    before: async (store, [one, two]) => {
      await pay(store, one, { amount: 3_600, means: cheque('0001234') });
      await pay(store, two, { amount: 1_000, means: { kind: 'cash' }, kind: 'donation' });
      const wrong = await pay(store, two, { amount: 500, means: { kind: 'cash' } });
      await store.reversePayment({ id: wrong, on: today, reason: 'saisi deux fois' });
    },
  });

const sum = async (name: string) => {
  const title = await screen.findByText(name, { selector: 'dt' });
  return title.parentElement?.textContent ?? '';
};
const names = () =>
  within(screen.getByRole('grid', { name: 'Journal' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent ?? '');

describe('the ledger of a section', () => {
  it('shows every movement and what they come to', async () => {
    await showLedger();

    expect(await sum('Affichés')).toContain('4 mouvements');
    expect(await sum('Reçu')).toMatch(/51,00/);
    expect(await sum('Annulé')).toMatch(/-5,00/);
    expect(await sum('Net')).toMatch(/46,00/);
    await waitFor(() => expect(names().join()).toMatch(/Annulation\s: saisi deux fois/));
  });

  it('finds by the number of a cheque, by a name without its accents, and by what is to be deposited', async () => {
    const { user } = await showLedger();
    const search = await screen.findByRole('textbox', { name: 'Chercher' });

    await user.type(search, '1234');
    await waitFor(() => expect(names()).toHaveLength(1));
    expect(names()[0]).toContain('ROUDAUT Anselme');

    await user.clear(search);
    await user.type(search, 'etienne');
    await waitFor(() => expect(names()).toHaveLength(3));

    await user.selectOptions(screen.getByRole('combobox', { name: 'Banque' }), 'À déposer');
    await waitFor(() => expect(names()).toHaveLength(1));
    expect(await sum('Net')).toMatch(/10,00/);

    await user.selectOptions(screen.getByRole('combobox', { name: 'Nature' }), 'Cotisation');
    expect(await screen.findByText('Aucun mouvement ne correspond')).toBeTruthy();
  });

  it('takes a payment back from the list, with why', async () => {
    const { user, store } = await showLedger();
    await user.type(await screen.findByRole('textbox', { name: 'Chercher' }), '1234');
    await waitFor(() => expect(names()).toHaveLength(1));

    await user.click(screen.getByRole('gridcell', { name: 'ROUDAUT Anselme' }));
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Annuler ce versement' }));
    await user.type(await screen.findByRole('textbox', { name: 'Pourquoi' }), 'chèque refusé');
    await user.click(screen.getByRole('button', { name: 'Annuler ce versement' }));

    await waitFor(() => expect(names()).toHaveLength(2));
    expect(await sum('Net')).toMatch(/0,00/);
    const entries = await store.records('contribution');
    expect(entries.filter(({ fields }) => fields.reason === 'chèque refusé')).toHaveLength(1);
  });
});
