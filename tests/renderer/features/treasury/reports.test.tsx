import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { canonical } from '#shared/canonical.ts';
import { toCents } from '#shared/domain/cents.ts';
import { FrozenReportFields } from '#shared/domain/contributions/reports/frozen-report.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import { Reports } from '../../../../renderer/features/treasury/reports/reports.tsx';
import { todayHere } from '../../../../renderer/office/today.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { showOffice } from '../../support/show-office.tsx';

const section = { scope: scopeOf('local', 'dues'), sectionId: 'local', name: '', canWrite: true };
const today = todayHere();

const pay = (store: StoreApi, memberId: MemberId | undefined, amount: number) =>
  store.recordPayment({
    parts: [
      {
        ...{ memberId: memberId ?? ('' as MemberId), kind: 'dues' },
        ...{ year: Number(today.slice(0, 4)), amount: toCents(amount) },
      },
    ],
    receivedOn: today,
    means: { kind: 'cash' },
  });

const people = [
  { familyName: 'Roudaut', civility: 'mme' as const },
  { familyName: 'Ollivier', civility: null },
];
const show = (before?: (store: StoreApi) => Promise<unknown>) =>
  showOffice(() => <Reports section={section} />, {
    members: people,
    before: async (store, ids) => {
      await pay(store, ids[0], 3_050);
      await before?.(store);
    },
  });

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent?.replace(/\s/g, ' ')));

describe('the room of reports', () => {
  it('shows who is a member, with the unknown on a line of its own and one total', async () => {
    await show();

    const table = await screen.findByRole('table', { name: 'Civilité' });

    expect(rowsOf(table)).toEqual([
      ['Civilité', 'Personnes', 'Part'],
      ['Madame', '1', '50,0 %'],
      ['Monsieur', '0', '0,0 %'],
      ['Non renseigné', '1', '50,0 %'],
      ['Total', '2', '100,0 %'],
    ]);
  });

  it('adds up payments in euros, and says when a period ends before it begins', async () => {
    const { user } = await show();

    await user.selectOptions(screen.getByLabelText('Rapport'), 'Versements reçus');
    const table = await screen.findByRole('table', { name: 'Moyen de paiement' });
    expect(rowsOf(table)).toContainEqual(['Espèces', '1', '30,50 €', '100,0 %']);

    await user.clear(screen.getByLabelText('Au'));
    await user.type(screen.getByLabelText('Au'), '2001-01-01');
    await screen.findByText(/La période finit avant de commencer/);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('freezes a report, which says the same after another payment and proves it', async () => {
    const { user, store, ids } = await show();
    await user.selectOptions(screen.getByLabelText('Rapport'), 'Versements par personne');
    await screen.findByRole('table', { name: 'Versements par personne' });

    await user.click(screen.getByRole('button', { name: 'Figer ce rapport' }));
    const open = await screen.findByText('Ouvrir');
    await pay(store, ids[1], 9_900);
    await user.click(open);

    await screen.findByText(/L’empreinte est exacte/);
    const table = screen.getByRole('table', { name: 'Versements par personne' });
    expect(rowsOf(table).at(-1)).toEqual(['Total', '30,50 €', '30,50 €']);
  });

  it('says loudly when a frozen report is not what it was', async () => {
    const { user } = await show(async (store) => {
      const question = { kind: 'receipts' as const, year: Number(today.slice(0, 4)) };
      const { report, sha256 } = await store.report({ scope: section.scope, question });
      const content = canonical(report).replace('3050', '9050');
      const fields = FrozenReportFields.parse({
        ...{ content, sha256, by: null },
        frozenAt: `${today}T10:00:00Z`,
      });
      await store.addRecord({ kind: 'frozen-report', scope: section.scope, fields });
    });

    await user.click(await screen.findByText('Ouvrir'));

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('a été modifié');
  });
});
