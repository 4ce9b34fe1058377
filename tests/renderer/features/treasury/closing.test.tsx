import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { TreasuryScreen } from '../../../../renderer/features/treasury/treasury-screen.tsx';
import { todayHere } from '../../../../renderer/office/today.ts';
import { giveRoom } from '../../support/show.tsx';
import { showOffice } from '../../support/show-office.tsx';

giveRoom();

const last = Number(todayHere().slice(0, 4)) - 1;
type Means = { readonly kind: 'cash' } | { readonly kind: 'transfer'; readonly reference: null };

const showClosing = (means: Means) =>
  showOffice(() => <TreasuryScreen part="closing" />, {
    members: [{ familyName: 'Roudaut', givenName: 'Anselme' }],
    before: async (store, [memberId]) => {
      if (memberId === undefined) return;
      await store.recordPayment({
        parts: [{ memberId, kind: 'dues', year: last, amount: toCents(3_600) }],
        receivedOn: IsoDate.parse(`${last}-06-12`),
        means,
      });
    },
  });
type User = Awaited<ReturnType<typeof showClosing>>['user'];

async function closeLastYear(user: User) {
  await user.click(await screen.findByRole('button', { name: `Clore l’exercice ${last}…` }));
  const ask = within(await screen.findByRole('dialog'));
  await user.click(ask.getByRole('button', { name: `Clore ${last}` }));
}

describe('the books of a year that is over', () => {
  it('are closed in one press when the checks find nothing, and their seal is verified', async () => {
    const { user, store } = await showClosing({ kind: 'transfer', reference: null });
    await screen.findByText(/n’ont rien trouvé/);
    await closeLastYear(user);

    const [closing] = await waitFor(async () => {
      const rows = await store.records('closed-year');
      expect(rows).toHaveLength(1);
      return rows;
    });
    expect(await screen.findByText(closing?.fields.archive?.fingerprint ?? '?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vérifier maintenant' }));
    expect(await screen.findByText(/Rien n’a changé\./)).toBeTruthy();
  });

  it('tell a kept archive from one that somebody touched', async () => {
    const { user, store } = await showClosing({ kind: 'transfer', reference: null });
    await screen.findByText(/n’ont rien trouvé/);
    await closeLastYear(user);
    const input = await screen.findByLabelText('Archive à comparer');
    const [section] = await store.duesSections();
    const bytes = await store.yearArchive({
      scope: section?.scope ?? expect.fail('no dues here'),
      year: last,
    });

    await user.upload(input, new File([new Uint8Array(bytes)], 'coffre.jsonl'));
    expect(await screen.findByText(/est l’archive de cet exercice/)).toBeTruthy();
    await user.upload(input, new File(['retouchée'], 'autre.jsonl'));
    expect(await screen.findByText(/n’est pas l’archive de cet exercice/)).toBeTruthy();
  });

  it('with cash in the drawer say of whom, and are closed only with a reason that stays', async () => {
    const { user, store } = await showClosing({ kind: 'cash' });
    expect(await screen.findByRole('button', { name: /Roudaut/i })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: `Clore l’exercice ${last}…` }));
    const ask = within(await screen.findByRole('dialog'));
    const close = ask.getByRole('button', { name: `Clore ${last}` });
    expect(close).toHaveProperty('disabled', true);
    await user.type(ask.getByRole('textbox', { name: /^Motif/ }), 'caisse gardée');
    await user.click(close);

    expect(await screen.findByText(/Motif.*caisse gardée/)).toBeTruthy();
    expect((await store.records('closed-year'))[0]?.fields.left).toEqual({ 'not-banked': 1 });
  });

  it('are opened again with a reason, and both are read under them', async () => {
    const { user } = await showClosing({ kind: 'transfer', reference: null });
    await screen.findByText(/n’ont rien trouvé/);
    await closeLastYear(user);
    await user.click(await screen.findByRole('button', { name: 'Rouvrir…' }));
    const ask = within(await screen.findByRole('dialog'));
    await user.type(ask.getByRole('textbox'), 'un chèque oublié');
    await user.click(ask.getByRole('button', { name: `Rouvrir ${last}` }));

    expect(await screen.findByText(/un chèque oublié/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: `Clore l’exercice ${last}…` })).toBeTruthy();
  });
});
