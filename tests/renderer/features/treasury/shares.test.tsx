import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { TreasuryScreen } from '../../../../renderer/features/treasury/treasury-screen.tsx';
import { todayHere } from '../../../../renderer/office/today.ts';
import { giveRoom } from '../../support/show.tsx';
import { showOffice } from '../../support/show-office.tsx';

giveRoom();

const year = Number(todayHere().slice(0, 4));
const newYear = IsoDate.parse(`${year}-01-01`);

/** A quarter to the federation and a tenth to the national level, of 40 euros that came in on New Year's Day. */
const showShares = () =>
  showOffice(() => <TreasuryScreen part="shares" />, {
    members: [{ familyName: 'Roudaut', givenName: 'Anselme' }],
    before: async (store, [memberId]) => {
      const scope = (await store.duesSections())[0]?.scope ?? expect.fail('no section');
      await store.addRecord({
        kind: 'sharing-rule',
        scope,
        fields: {
          ...{ kind: 'dues', from: newYear },
          parts: {
            federation: { kind: 'rate', rate: 2_500 },
            national: { kind: 'rate', rate: 1_000 },
          },
          votedOn: null,
        },
      });
      await store.recordPayment({
        receivedOn: newYear,
        means: { kind: 'cash' },
        parts: memberId ? [{ memberId, kind: 'dues', year, amount: toCents(4_000) }] : [],
      });
    },
  });

const remaining = async (name: string) =>
  (await screen.findByText(name, { selector: 'dt' })).parentElement?.textContent ?? '';

describe('what a section owes upward', () => {
  it('is reckoned period by period for each level', async () => {
    await showShares();

    expect(await remaining('Reste à reverser à la fédération')).toMatch(/10,00/);
    expect(await remaining('Reste à reverser au national')).toMatch(/4,00/);
    const table = await screen.findByRole('table', { name: 'Reversements' });
    expect(within(table).getByRole('row', { name: /1ᵉʳ trimestre/ }).textContent).toMatch(
      /40,00.*26,00.*10,00.*0,00.*10,00.*4,00/,
    );
  });

  it('goes down by what was settled, and up again when that is taken back with a reason', async () => {
    const { user, store } = await showShares();
    await user.click(await screen.findByRole('button', { name: 'Noter un règlement' }));
    const form = within(await screen.findByRole('dialog', { name: 'Noter un règlement' }));
    const amount = form.getByRole('textbox', { name: 'Montant' });
    await user.clear(amount);
    await user.type(amount, '7,50');
    await user.click(form.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(async () =>
      expect(await remaining('Reste à reverser à la fédération')).toMatch(/\D2,50/),
    );
    await user.click(await screen.findByRole('button', { name: 'Annuler ce règlement' }));
    const ask = within(await screen.findByRole('dialog'));
    await user.type(ask.getByRole('textbox'), 'virement rejeté');
    await user.click(ask.getByRole('button', { name: 'Annuler ce règlement' }));

    await waitFor(async () =>
      expect(await remaining('Reste à reverser à la fédération')).toMatch(/10,00/),
    );
    expect(await store.records('settlement')).toHaveLength(2);
  });
});
