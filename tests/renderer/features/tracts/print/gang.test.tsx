import { cleanup, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { StoreApi } from '../../../../../renderer/store/store-api.ts';
import { clearNotices } from '../../../../../renderer/ui/notify.tsx';
import { aTract } from '../../../../builders/a-tract.ts';
import { showPrint } from './show-print.tsx';
import '../../../support/show.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
});
afterEach(() => {
  cleanup();
  clearNotices();
});

const another = async (store: StoreApi) => {
  const [section] = await store.tractSections();
  if (!section) throw new Error('There is no section');
  return store.createTract({
    scope: section.scope,
    fields: { name: 'Marché' },
    update: Y.encodeStateAsUpdate(aTract()),
  });
};

async function shared() {
  const shown = await showPrint({ before: another });
  const { user } = shown;
  await user.click(await screen.findByRole('radio', { name: /^Avec d’autres tracts/ }));
  await user.click(screen.getByRole('combobox', { name: /Ajouter un tract/ }));
  await user.click(await screen.findByRole('option', { name: 'Marché', hidden: true }));
  await screen.findByRole('textbox', { name: /Marché.*tracts à imprimer/ });
  return shown;
}

describe('several leaflets of the section on the same sheets', () => {
  it('are made one by one and laid beside one another, front and back', async () => {
    const { bound } = await shared();

    await waitFor(() => expect(bound()?.parts).toHaveLength(2));
    expect(bound()?.sheets?.map(({ front }) => front.map(({ leaflet }) => leaflet))).toEqual([
      [0, 1],
    ]);
    expect(bound()?.sheets?.[0]?.back).toHaveLength(2);
    await screen.findByText('500 feuilles A4, 1 ramette');
    screen.getByText(/Demandez 500 copies.*Aucun tract en trop\. \d % du papier/);
  });

  it('have each their number, and a sheet of its own for what is left', async () => {
    const { user, bound } = await shared();
    const copies = screen.getByRole('textbox', { name: /Marché.*tracts à imprimer/ });
    await user.clear(copies);
    await user.type(copies, '100');

    await waitFor(() => expect(bound()?.sheets).toHaveLength(2));
    await screen.findByText('300 feuilles A4, 1 ramette');
    screen.getByText(/feuille 1 : 100 copies et feuille 2 : 200 copies/);
  });

  it('are taken off again, and are not remembered: they are of this time only', async () => {
    const { user, bound } = await shared();
    await waitFor(() => expect(bound()?.parts).toHaveLength(2));

    await user.click(screen.getByRole('button', { name: /^Retirer/ }));

    await waitFor(() => expect(bound()?.parts).toHaveLength(1));
    expect(JSON.stringify({ ...localStorage })).not.toContain('Marché');
  });

  it('have nothing that axe finds', async () => {
    await shared();
    const rules = { 'color-contrast': { enabled: false } };

    const { violations } = await axe.run(screen.getByRole('dialog'), { rules });

    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the page of cuts', () => {
  it('comes after the sheets when it is asked for', async () => {
    const { user, bound, orders } = await showPrint();
    await user.click(screen.getByRole('radio', { name: 'A3 (297 × 420 mm)' }));

    await user.click(
      await screen.findByRole('checkbox', { name: 'Imprimer aussi la page des coupes' }),
    );

    await waitFor(() => expect(bound()?.guides).toHaveLength(1));
    expect(bound()?.sheets).toBeNull();
    const [page] = orders.at(-1)?.tract.pages ?? [];
    expect([page?.setup.width, page?.setup.height]).toEqual([297, 420]);
  });
});
