import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { TreasuryScreen } from '../../../../../renderer/features/treasury/treasury-screen.tsx';
import { todayHere } from '../../../../../renderer/office/today.ts';
import type { StoreApi } from '../../../../../renderer/store/store-api.ts';
import { giveRoom } from '../../../support/show.tsx';
import { showOffice } from '../../../support/show-office.tsx';

giveRoom();

const year = Number(todayHere().slice(0, 4));
const dayIn = (of: number) => IsoDate.parse(`${of}-02-01`);

const pay = (store: StoreApi, memberId: MemberId | undefined, forYear: number) =>
  store.recordPayment({
    receivedOn: dayIn(forYear),
    means: { kind: 'cash' },
    parts: memberId ? [{ memberId, kind: 'dues', year: forYear, amount: toCents(3_000) }] : [],
  });

async function scaleOf(store: StoreApi): Promise<void> {
  const [section] = await store.duesSections();
  if (section === undefined) return expect.fail('there is no section');
  await store.addRecord({
    kind: 'contribution-scale',
    scope: section.scope,
    fields: {
      ...{ year, votedBy: 'federation', votedOn: null },
      lines: [{ kind: 'free', floor: toCents(4_200) }],
    },
  });
}

const showArrears = (before?: (store: StoreApi) => Promise<unknown>) =>
  showOffice(() => <TreasuryScreen part="arrears" />, {
    members: [
      {
        ...{ familyName: 'Tard', givenName: 'Anaïs', joinedOn: dayIn(year - 3), civility: 'mme' },
        ...{ email: 'anais@exemple.fr', emailConsent: 'granted' },
      },
      { familyName: 'Muet', givenName: 'Luc', joinedOn: dayIn(year - 3), email: null },
      { familyName: 'Payé', givenName: 'Zoé', joinedOn: dayIn(year - 3) },
    ],
    before: async (store, [late, mute, paid]) => {
      await pay(store, late, year - 1);
      await pay(store, mute, year - 2);
      await pay(store, paid, year);
      await before?.(store);
    },
  });

const rows = async () => {
  const grid = await screen.findByRole('grid', { name: 'Impayés' });
  return within(grid)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent ?? '');
};
/** By keyboard: Space ticks the row of the cursor. */
const choose = async (user: Awaited<ReturnType<typeof showArrears>>['user'], name: string) => {
  const at = (await rows()).findIndex((row) => row.includes(name));
  screen.getByRole('grid', { name: 'Impayés' }).focus();
  await user.keyboard(`{Control>}{Home}{/Control}${'{ArrowDown}'.repeat(at)} `);
};

describe('the arrears of a section', () => {
  it('say who owes which years and how much, as far as it is known', async () => {
    await showArrears();

    const shown = await rows();
    expect(shown).toHaveLength(2);
    expect(shown.join()).toMatch(/MUET Luc.*TARD Anaïs/);
    expect(shown.join()).not.toContain('PAYÉ');
    expect(shown[1]).toMatch(/30,00/);
  });

  it('ask what the scale of the year asks', async () => {
    await showArrears(scaleOf);

    await waitFor(async () => expect((await rows())[1]).toMatch(/42,00.*barème/));
  });

  it('are found by name and by how much is owed', async () => {
    const { user } = await showArrears();
    await rows();

    await user.type(screen.getByRole('textbox', { name: 'Chercher une personne' }), 'anais');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    await user.clear(screen.getByRole('textbox', { name: 'Chercher une personne' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Ce qui est dû' }),
      'Plusieurs années',
    );
    await waitFor(async () => expect((await rows()).join()).toMatch(/^(?!.*TARD).*MUET/));
  });

  it('keep a call that was noted, as the last contact', async () => {
    const { user, store } = await showArrears();
    await choose(user, 'TARD');
    await user.click(await screen.findByRole('button', { name: 'Noter un contact' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByRole('textbox', { name: 'Note' }), 'rappelle lundi');
    await user.click(form.getByRole('button', { name: 'Noter ce contact' }));

    await waitFor(async () => expect(await store.records('reminder')).toHaveLength(1));
    expect((await store.records('reminder'))[0]?.fields).toMatchObject({
      ...{ channel: 'phone', on: todayHere(), note: 'rappelle lundi' },
    });
  });

  it('keep a promise, and say until when it is waited for', async () => {
    const { user, store } = await showArrears();
    await choose(user, 'TARD');
    await user.click(await screen.findByRole('button', { name: 'Noter une promesse' }));
    await user.click(await screen.findByRole('button', { name: 'Noter cette promesse' }));

    await waitFor(async () => expect(await store.records('promise')).toHaveLength(1));
    await waitFor(async () => expect((await rows()).join()).toMatch(/30,00.*promis d’ici le/));
  });

  it('write to those who may be written to, show each message, and note it only when told', async () => {
    const { user, store } = await showArrears();
    await rows();
    for (const name of ['TARD', 'MUET']) await choose(user, name);
    await user.click(await screen.findByRole('button', { name: 'Préparer des messages' }));
    const desk = within(await screen.findByRole('dialog'));
    expect(await desk.findByText('1 personne ne recevra rien')).toBeTruthy();
    expect(desk.getByText(/Luc.*sans adresse électronique/i)).toBeTruthy();
    const mail = await desk.findByRole('article');
    expect(mail.textContent).toMatch(/anais@exemple\.fr.*Anaïs/s);

    await user.click(desk.getByRole('button', { name: 'Ouvrir dans ma messagerie' }));
    expect(await store.records('export-log')).toEqual([]);
    await user.type(desk.getByRole('combobox', { name: /^Pourquoi/ }), 'relance de novembre');
    await user.click(desk.getByRole('button', { name: 'Ouvrir dans ma messagerie' }));
    await waitFor(async () => expect(await store.records('export-log')).toHaveLength(1));
    expect(await store.records('reminder')).toEqual([]);

    await user.click(await desk.findByRole('button', { name: 'Noter cette relance comme partie' }));
    await waitFor(async () => expect(await store.records('reminder')).toHaveLength(1));
  });
});
