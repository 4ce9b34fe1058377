import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { TreasuryScreen } from '../../../../renderer/features/treasury/treasury-screen.tsx';
import { todayHere } from '../../../../renderer/office/today.ts';
import { showOffice } from '../../support/show-office.tsx';

const year = Number(todayHere().slice(0, 4));

describe('the treasurer’s desk', () => {
  it('says what came in for the year, and what is still to be taken to the bank', async () => {
    await showOffice(() => <TreasuryScreen part="overview" />, {
      members: [{ familyName: 'Roudaut', givenName: 'Anselme' }],
      before: async (store, [memberId]) => {
        if (memberId === undefined) throw new Error('Nobody was added');
        const payment = (amount: number, means: 'cheque' | 'transfer') =>
          store.recordPayment({
            receivedOn: todayHere(),
            means:
              means === 'cheque'
                ? { kind: means, bank: null, number: null }
                : { kind: means, reference: null },
            parts: [{ memberId, kind: 'dues', year, amount: toCents(amount) }],
          });
        await payment(3_600, 'cheque');
        await payment(1_250, 'transfer');
      },
    });

    const figure = async (name: RegExp | string) => {
      const title = await screen.findByText(name, { selector: 'dt' });
      return title.parentElement ?? title;
    };
    expect(within(await figure(`Reçu pour ${year}`)).getByText(/^48,50/)).toBeTruthy();
    const waiting = await figure('À déposer à la banque');
    expect(within(waiting).getByText(/^36,00/)).toBeTruthy();
    expect(within(waiting).getByText('1 versement')).toBeTruthy();
  });
});
