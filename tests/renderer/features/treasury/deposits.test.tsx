import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { TreasuryScreen } from '../../../../renderer/features/treasury/treasury-screen.tsx';
import { todayHere } from '../../../../renderer/office/today.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { giveRoom } from '../../support/show.tsx';
import { showOffice } from '../../support/show-office.tsx';

giveRoom();

const year = Number(todayHere().slice(0, 4));

const payByCheque = (store: StoreApi, memberId: MemberId | undefined, number: string) =>
  store.recordPayment({
    receivedOn: todayHere(),
    means: { kind: 'cheque', bank: 'Crédit Breton', number },
    parts: memberId ? [{ memberId, kind: 'dues', year, amount: toCents(3_600) }] : [],
  });

const showDeposits = () =>
  showOffice(() => <TreasuryScreen part="deposits" />, {
    members: [
      { familyName: 'Roudaut', givenName: 'Anselme' },
      { familyName: 'Sève', givenName: 'Zoé' },
    ],
    before: async (store, [one, two]) => {
      await payByCheque(store, one, '1001');
      await payByCheque(store, two, '1002');
    },
  });

type User = Awaited<ReturnType<typeof showDeposits>>['user'];

async function makeSlip(user: User) {
  await user.click(await screen.findByRole('checkbox', { name: /^Déposer .* ROUDAUT/i }));
  await user.click(screen.getByRole('button', { name: 'Établir le bordereau' }));
  return screen.findByRole('heading', { name: new RegExp(`^Bordereau n° ${year}-001`) });
}

describe('what goes to the bank', () => {
  it('waits until it is on a slip, and is checked against the adding machine', async () => {
    const { user, store } = await showDeposits();
    await user.click(await screen.findByRole('checkbox', { name: /^Déposer .* ROUDAUT/i }));
    const machine = screen.getByRole('textbox', { name: 'Total de votre calculatrice' });
    await user.type(machine, '72');
    expect(screen.getByText(/Écart de/)).toBeTruthy();
    await user.clear(machine);
    await user.type(machine, '36');
    expect(screen.getByText('Les deux totaux sont les mêmes.')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Établir le bordereau' }));
    await screen.findByRole('heading', { name: new RegExp(`^Bordereau n° ${year}-001`) });
    expect((await store.records('deposit'))[0]?.fields).toMatchObject({
      ...{ slip: `${year}-001`, means: 'cheque', on: todayHere() },
      lines: [{ number: '1001', amount: 3_600 }],
    });
    await user.click(screen.getByRole('button', { name: 'Toutes les remises' }));
    expect(screen.queryByRole('checkbox', { name: /ROUDAUT/i })).toBeNull();
    expect(await screen.findByRole('checkbox', { name: /^Déposer .* SÈVE/i })).toBeTruthy();
  });

  it('takes a pile of cheques by keyboard, each recorded at once and ticked', async () => {
    const { user, store } = await showDeposits();
    await user.click(await screen.findByRole('button', { name: 'Saisir une pile de chèques' }));
    const pile = within(await screen.findByRole('form', { name: 'Pile de chèques' }));
    await user.type(pile.getByRole('combobox', { name: 'Pour qui' }), 'seve');
    await user.click(await screen.findByRole('option', { name: /SÈVE/, hidden: true }));
    await user.type(pile.getByRole('textbox', { name: 'Montant' }), '50');
    await user.type(pile.getByRole('textbox', { name: /^N.*chèque/i }), '2001{Enter}');

    await waitFor(async () => expect(await store.records('contribution')).toHaveLength(3));
    const ticked = await screen.findByRole('checkbox', { name: /^Déposer 50,00.*SÈVE/i });
    await waitFor(() => expect(ticked).toHaveProperty('checked', true));
  });

  it('that the bank gives back is taken back, with what the bank says, and the slip stays', async () => {
    const { user, store } = await showDeposits();
    await makeSlip(user);
    await user.click(screen.getByRole('button', { name: /^Noter impayé/ }));
    const ask = within(await screen.findByRole('dialog'));
    await user.type(ask.getByRole('textbox'), 'sans provision');
    await user.click(ask.getByRole('button', { name: 'Noter l’impayé' }));

    expect(await screen.findByText(/sans provision/)).toBeTruthy();
    expect(await store.records('contribution')).toHaveLength(3);
  });

  it('that was not taken there waits again once its slip is cancelled', async () => {
    const { user } = await showDeposits();
    await makeSlip(user);
    await user.click(screen.getByRole('button', { name: 'Annuler la remise…' }));
    const ask = within(await screen.findByRole('dialog'));
    await user.type(ask.getByRole('textbox'), 'banque fermée');
    await user.click(ask.getByRole('button', { name: 'Annuler la remise' }));
    await screen.findByText(/Remise annulée le .* banque fermée/);

    await user.click(screen.getByRole('button', { name: 'Toutes les remises' }));
    expect(await screen.findByRole('checkbox', { name: /^Déposer .* ROUDAUT/i })).toBeTruthy();
  });
});
