import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { TakenOutSettings } from '../../../../renderer/features/settings/taken-out-settings.tsx';
import { localScope } from '../../../../renderer/store/sections.ts';
import { showOffice } from '../../support/show-office.tsx';

afterEach(cleanup);

describe('what left the file', () => {
  it('explains itself while nothing has', async () => {
    await showOffice(() => <TakenOutSettings />);

    await screen.findByText(/Aucune liste n’est encore sortie/);
  });

  it('is told newest first: why, when, by whom, how many, as what, and which columns', async () => {
    await showOffice(() => <TakenOutSettings />, {
      before: async (store) => {
        const entry = { people: 12, columns: ['phone'], on: IsoDate.parse('2026-11-02') };
        const add = (said: {
          readonly reason: string;
          readonly format: string;
          readonly by?: string;
        }) =>
          store.addRecord({ kind: 'export-log', scope: localScope, fields: { ...entry, ...said } });
        await add({ reason: 'Vote interne', format: 'xlsx' });
        await add({ reason: 'Tour d’appels', format: 'paper-phone-list', by: 'Anselme Roudaut' });
      },
    });

    await screen.findByText('Vote interne');
    const entries = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(entries).toEqual([
      'Tour d’appels2 novembre 2026 · Anselme Roudaut · 12 personnes, sur papier\u00A0: Liste d’appelsColonnes\u00A0: Téléphone',
      'Vote interne2 novembre 2026 · Poste sans compte · 12 personnes, ExcelColonnes\u00A0: Téléphone',
    ]);
    expect(within(screen.getByRole('list')).queryByRole('button')).toBeNull();
  });
});
