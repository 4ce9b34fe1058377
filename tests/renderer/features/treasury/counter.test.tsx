import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TreasuryScreen } from '../../../../renderer/features/treasury/treasury-screen.tsx';
import { todayHere } from '../../../../renderer/office/today.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { keepScale } from '../../support/keep-scale.ts';
import { giveRoom } from '../../support/show.tsx';
import { showOffice } from '../../support/show-office.tsx';

giveRoom();

const year = Number(todayHere().slice(0, 4));

const showCounter = () =>
  showOffice(() => <TreasuryScreen part="counter" />, {
    members: [
      { familyName: 'Roudaut', givenName: 'Anselme' },
      { familyName: 'Sève', givenName: 'Zoé' },
      { familyName: 'Sève', givenName: 'Luc' },
    ],
    before: async (store, ids) => {
      await keepScale(store);
      await store.joinHousehold({ members: ids.slice(1) });
    },
  });

type User = Awaited<ReturnType<typeof showCounter>>['user'];

/** From the name, where the focus is, to the amount, where it goes. */
async function pick(user: User, typed: string, found: RegExp) {
  await user.keyboard(typed);
  await screen.findByRole('option', { name: found, hidden: true });
  await user.keyboard('{ArrowDown}{Enter}');
  return screen.findByRole('textbox', { name: /^Montant, / });
}

const paid = async (store: StoreApi) =>
  (await store.records('contribution')).map(({ fields }) => fields);

describe('the counter of a general meeting', () => {
  it('takes a payment with a name and Enter, proposes what the scale asks, and is at the next name', async () => {
    const { user, store } = await showCounter();
    await screen.findByRole('combobox', { name: 'Nom' });
    const amount = await pick(user, 'roudaut', /ROUDAUT/);

    expect(amount).toHaveProperty('value', '36');
    expect(document.activeElement).toBe(amount);
    expect(screen.getByText(/montant libre, au moins 36,00/)).toBeTruthy();
    await user.keyboard('{Enter}');

    const list = await screen.findByRole('table', { name: '1 versement saisi ici' });
    expect(within(list).getByRole('row', { name: /ROUDAUT Anselme.*36,00/ })).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Nom' })),
    );
    expect(await paid(store)).toMatchObject([
      { kind: 'dues', year, amount: 3_600, receivedOn: todayHere(), means: { kind: 'cheque' } },
    ]);
  });

  it('says what came in already, keeps the means, and adds up what must be in the box', async () => {
    const { user, store } = await showCounter();
    await screen.findByRole('combobox', { name: 'Nom' });
    await pick(user, 'roudaut', /ROUDAUT/);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Moyen de paiement' }),
      'Espèces',
    );
    await user.click(screen.getByRole('checkbox', { name: 'Donner un numéro de reçu' }));
    await user.click(screen.getByRole('button', { name: /^Enregistrer 36,00/ }));
    await screen.findByRole('table', { name: '1 versement saisi ici' });
    await pick(user, 'roudaut', /ROUDAUT/);
    expect(await screen.findByText(/Déjà reçu pour .* 36,00/)).toBeTruthy();
    await user.keyboard('10{Enter}');

    await screen.findByRole('table', { name: '2 versements saisis ici' });
    const box = (await screen.findByText('Espèces', { selector: 'dt' })).parentElement;
    expect(box?.textContent).toMatch(/46,00/);
    expect((await paid(store)).map((one) => one.receiptNumber)).toEqual([
      `${year}-0001`,
      `${year}-0002`,
    ]);
  });

  it('splits a family’s cheque, and says what is not shared out yet', async () => {
    const { user, store, ids } = await showCounter();
    await screen.findByRole('combobox', { name: 'Nom' });
    await pick(user, 'zoe', /SÈVE Zoé/);
    await user.click(await screen.findByRole('button', { name: 'Luc Sève' }));
    const total = await screen.findByRole('textbox', { name: /^Montant du chèque/ });
    await user.type(total, '80');
    expect(screen.getByText(/Il reste 8,00/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Enregistrer/ })).toHaveProperty('disabled', true);

    await user.clear(total);
    await user.type(total, '72{Enter}');
    await screen.findByRole('table', { name: '2 versements saisis ici' });
    const parts = await paid(store);
    expect(parts.map(({ amount }) => amount)).toEqual([3_600, 3_600]);
    expect(new Set(parts.map(({ payment }) => payment)).size).toBe(1);
    expect(parts.every(({ payer }) => payer?.kind === 'member' && payer.memberId === ids[1])).toBe(
      true,
    );
  });

  it('records nothing that the law forbids, quotes the rule, and loses nothing that was typed', async () => {
    const { user, store } = await showCounter();
    await screen.findByRole('combobox', { name: 'Nom' });
    const amount = await pick(user, 'roudaut', /ROUDAUT/);
    await user.keyboard('7501{Enter}');

    expect(await screen.findByText(/7\s?500,00/)).toBeTruthy();
    expect(amount).toHaveProperty('value', '7\u202f501');
    expect(await paid(store)).toEqual([]);
  });

  it('takes back on the spot what was wrong, with why', async () => {
    const { user, store } = await showCounter();
    await screen.findByRole('combobox', { name: 'Nom' });
    await pick(user, 'roudaut', /ROUDAUT/);
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: /^Annuler le versement de/ }));
    const ask = within(await screen.findByRole('dialog'));
    await user.type(ask.getByRole('textbox'), 'mauvaise personne');
    await user.click(ask.getByRole('button', { name: 'Annuler ce versement' }));

    expect(await screen.findByText('mauvaise personne')).toBeTruthy();
    expect(await paid(store)).toHaveLength(2);
  });
});
