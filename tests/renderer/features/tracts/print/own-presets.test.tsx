import { cleanup, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scopeOf } from '#shared/domain/scope.ts';
import type { PrintSettings } from '#shared/domain/tracts/press-presets/print-settings.ts';
import type { StoreApi } from '../../../../../renderer/store/store-api.ts';
import { clearNotices } from '../../../../../renderer/ui/notify.tsx';
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

const boxes: PrintSettings = {
  preset: 'copier',
  copier: {
    paper: 'a3',
    sides: 'two',
    turning: 'short-edge',
    leafing: 'book',
    way: 'booklet',
    between: 'touching',
    gutter: 6,
  },
  copies: 2_000,
  spare: 3,
  guide: false,
  around: 'marks',
  dots: 150,
  format: 'png',
  longest: 1_600,
};

const withBoxes = (store: StoreApi) =>
  store.addRecord({
    kind: 'print-preset',
    scope: scopeOf('local', 'tracts'),
    fields: { name: 'Boîtage', settings: boxes },
  });

const card = (name: string) => screen.findByRole('radio', { name });
const kept = async (store: StoreApi) =>
  (await store.records('print-preset')).map(({ fields }) => fields);

type User = Awaited<ReturnType<typeof showPrint>>['user'];

async function fromMenu(user: User, name: string, act: string) {
  await user.click(
    screen.getByRole('button', { name: `Actions sur le réglage «\u00A0${name}\u00A0»` }),
  );
  await user.click(await screen.findByRole('menuitem', { name: act, hidden: true }));
}

describe('the section’s own presets', () => {
  it('keep what is chosen now under a name, as a card that is chosen', async () => {
    const { user, store } = await showPrint();
    await user.click(screen.getByRole('radio', { name: 'A3 (297 × 420 mm)' }));
    await user.click(screen.getByRole('button', { name: 'Garder comme réglage…' }));
    const asked = await screen.findByRole('dialog', { name: 'Garder ce réglage' });
    const field = within(asked).getByRole('textbox', { name: 'Nom du réglage' });
    await user.clear(field);
    await user.type(field, 'Marché du samedi');
    await user.click(within(asked).getByRole('button', { name: 'Enregistrer' }));

    await waitFor(async () =>
      expect(await card('Marché du samedi')).toHaveProperty('checked', true),
    );
    expect(await kept(store)).toMatchObject([
      { name: 'Marché du samedi', settings: { preset: 'copier', copier: { paper: 'a3' } } },
    ]);
  });

  it('are taken up as the leaflet can have them: of two pages no booklet', async () => {
    const { user, last } = await showPrint({ before: withBoxes });
    await user.click(await card('Boîtage'));

    await waitFor(() => expect(last()?.sheets?.[0]?.front).toHaveLength(4));
    await screen.findByText(/^515 feuilles A3, 2 ramettes/);
    expect(screen.queryByText('Modifié.')).toBeNull();
  });

  it('say when something of them was changed, and keep the change when asked', async () => {
    const { user, store } = await showPrint({ before: withBoxes });
    await user.click(await card('Boîtage'));
    await user.click(screen.getByRole('radio', { name: 'Sur le bord long' }));
    await screen.findByText('Modifié.');

    await fromMenu(user, 'Boîtage', 'Garder les changements');

    await waitFor(() => expect(screen.queryByText('Modifié.')).toBeNull());
    expect(await kept(store)).toMatchObject([{ settings: { copier: { turning: 'long-edge' } } }]);
  });

  it('are renamed, and deleted with a way back', async () => {
    const { user, store } = await showPrint({ before: withBoxes });
    await card('Boîtage');
    await fromMenu(user, 'Boîtage', 'Renommer');
    const asked = await screen.findByRole('dialog', { name: 'Renommer le réglage' });
    const field = within(asked).getByRole('textbox', { name: 'Nom du réglage' });
    await user.clear(field);
    await user.type(field, 'Boîtes aux lettres{Enter}');
    await card('Boîtes aux lettres');

    await fromMenu(user, 'Boîtes aux lettres', 'Supprimer');

    await waitFor(async () => expect(await kept(store)).toEqual([]));
    await screen.findByRole('button', { name: /Annuler/ });
  });

  it('are begun with the next time, and one that another office deleted is one of ours again', async () => {
    const first = await showPrint({ before: withBoxes });
    await first.user.click(await card('Boîtage'));
    first.unmount();

    await showPrint();

    await waitFor(async () =>
      expect(await card('Copieur du local')).toHaveProperty('checked', true),
    );
    await screen.findByText(/^515 feuilles A3/);
  });

  it('have nothing that axe finds', async () => {
    const { user } = await showPrint({ before: withBoxes });
    await user.click(await card('Boîtage'));
    const rules = { 'color-contrast': { enabled: false } };

    const { violations } = await axe.run(screen.getByRole('dialog'), { rules });

    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
