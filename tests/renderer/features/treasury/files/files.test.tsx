import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { Files } from '../../../../../renderer/features/treasury/files/files.tsx';
import { todayHere } from '../../../../../renderer/office/today.ts';
import { useDuesSections } from '../../../../../renderer/office/use-sections.ts';
import type { StoreApi } from '../../../../../renderer/store/store-api.ts';
import { showOffice } from '../../../support/show-office.tsx';

const year = Number(todayHere().slice(0, 4));

const pay = (store: StoreApi, memberId: MemberId | undefined, amount: number) => {
  if (memberId === undefined) throw new Error('Nobody was added');
  return store.recordPayment({
    receivedOn: todayHere(),
    means: { kind: 'transfer', reference: 'VIR 12' },
    parts: [{ memberId, kind: 'dues', year, amount: toCents(amount) }],
  });
};

function Room() {
  const section = useDuesSections()?.[0];
  return section === undefined ? null : <Files section={section} />;
}

const showFiles = () =>
  showOffice(() => <Room />, {
    members: [
      { familyName: 'Roudaut', givenName: 'Anselme', street: null, postcode: null, town: null },
      { familyName: 'Sève', givenName: 'Zoé' },
    ],
    before: async (store, [anselme]) => {
      await pay(store, anselme, 3_600);
      await pay(store, anselme, 1_250);
    },
  });

const factsOf = async (store: StoreApi) => (await store.records('treasury-facts'))[0]?.fields;

describe('the treasury details', () => {
  it('are kept without spaces, and refuse an account number with a wrong digit', async () => {
    const { user, store } = await showFiles();
    await user.click(await screen.findByRole('button', { name: 'Compléter' }));
    const form = within(await screen.findByRole('dialog'));

    await user.type(form.getByLabelText('IBAN'), 'FR76 3000 6000 0112 3456 7890 188');
    await user.click(form.getByRole('button', { name: 'Enregistrer' }));
    expect(form.getByText(/Cet IBAN n’est pas juste/)).toBeTruthy();
    expect(await factsOf(store)).toBeUndefined();

    await user.type(form.getByLabelText('IBAN'), '{Backspace}9');
    await user.click(form.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () =>
      expect((await factsOf(store))?.iban).toBe('FR7630006000011234567890189'),
    );
  });
});

describe('the file for the mandataire', () => {
  it('names who lacks what before it is saved, shows its lines and asks why it leaves', async () => {
    const { user, store } = await showFiles();
    const [, button] = await screen.findAllByRole('button', { name: /^Préparer/ });
    if (button === undefined) throw new Error('There is no card');
    await user.click(button);
    const dialog = within(await screen.findByRole('dialog'));

    expect(await dialog.findByText(/Il manque au sujet du mandataire/)).toBeTruthy();
    const person = dialog.getByRole('button', { name: 'Anselme Roudaut' });
    expect(person.parentElement?.textContent).toMatch(/adresse, code postal et commune/);
    expect(dialog.getAllByRole('row')).toHaveLength(3);
    expect(dialog.getByText('36,00')).toBeTruthy();

    await user.click(dialog.getByRole('button', { name: 'Enregistrer le fichier' }));
    expect(await store.records('export-log')).toEqual([]);
  });
});

describe('the accounting entries', () => {
  it('name nobody unless the treasurer wants it', async () => {
    const { user } = await showFiles();
    const [, , button] = await screen.findAllByRole('button', { name: /^Préparer/ });
    if (button === undefined) throw new Error('There is no card');
    await user.click(button);
    const dialog = within(await screen.findByRole('dialog'));

    expect(await dialog.findAllByText(`Cotisation ${year}`)).toHaveLength(4);
    expect(dialog.queryByText(/Roudaut/)).toBeNull();
    expect(dialog.getByText(/2 écritures équilibrées/)).toBeTruthy();
    await user.click(dialog.getByRole('checkbox'));
    expect(await dialog.findAllByText(`Cotisation ${year} Anselme Roudaut`)).toHaveLength(4);
  });
});

describe('what the store says of a year', () => {
  it('lists who paid, with what stands, and attests it', async () => {
    const { store, ids } = await showFiles();
    const scope = (await store.duesSections())[0]?.scope;
    if (scope === undefined) throw new Error('There is no section');

    const paid = await store.paidYear({ scope, year });
    expect(paid.people.map(({ familyName, total }) => [familyName, total])).toEqual([
      ['Roudaut', 4_850],
    ]);
    const attested = await store.attested({ scope, year, ids });
    expect(attested.map(({ payments, total }) => [payments.length, total])).toEqual([[2, 4_850]]);

    const [first] = attested[0]?.payments ?? [];
    await store.reversePayment({ id: first?.id ?? '', on: todayHere(), reason: 'twice' });
    expect((await store.attested({ scope, year, ids }))[0]?.payments).toHaveLength(1);
  });
});
