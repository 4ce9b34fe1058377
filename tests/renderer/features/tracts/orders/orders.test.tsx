import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TractsScreen } from '../../../../../renderer/features/tracts/tracts-screen.tsx';
import { type OpenTract, usePlace } from '../../../../../renderer/office/screen.ts';
import type { StoreApi } from '../../../../../renderer/store/store-api.ts';
import { aMovement, aPrintOrder } from '../../../../builders/a-print-order.ts';
import { giveRoom } from '../../../support/show.tsx';
import { showOffice } from '../../../support/show-office.tsx';
import { keepTract } from '../support/an-open-tract.ts';
import '../support/whole-blob.ts';

const nothing: OpenTract = { kind: 'none' };

function Screen() {
  const place = usePlace(({ current }) => current);
  return <TractsScreen open={place.kind === 'tracts' ? place.open : nothing} />;
}

const go = (open: OpenTract) => usePlace.getState().go({ kind: 'tracts', open });

const show = (before: (store: StoreApi) => Promise<unknown>, open?: OpenTract) => {
  go(open ?? { kind: 'orders', order: null });
  return showOffice(() => <Screen />, { before });
};

async function ordered(store: StoreApi, said: object = {}): Promise<string> {
  const fields = aPrintOrder({ tract: await keepTract(store), ...said });
  const answer = await store.orderTract({ fields, versionName: 'Commande' });
  return answer.ok ? answer.value : expect.fail(JSON.stringify(answer.error));
}

/** Spaces of any width are one space. */
const plain = (element: HTMLElement | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s/gu, ' ');
const rowTexts = () => within(screen.getByRole('table')).getAllByRole('row').map(plain);

async function type(
  user: Awaited<ReturnType<typeof show>>['user'],
  label: string | RegExp,
  text: string,
) {
  const field = await screen.findByLabelText(label);
  await user.clear(field);
  await user.type(field, text);
}

const two = async (store: StoreApi) => {
  await ordered(store, { name: 'Marché', quantity: 500, paidOn: '2026-02-20' });
  await ordered(store, { name: 'Réunion', net: 9_999, election: 'Municipales' });
};

describe('the print orders', () => {
  giveRoom();

  it('are explained where there are none, and noted from a leaflet that is kept as it is', async () => {
    const { user, store } = await show((opened) => keepTract(opened));
    expect(
      await screen.findByRole('heading', { name: 'Aucune commande pour l’instant' }),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Noter une commande' }));
    const [leaflet] = await store.records('tract');
    await user.selectOptions(
      await screen.findByLabelText(/^Quel tract a été commandé/),
      leaflet?.id ?? '',
    );

    await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));
    expect(plain(await screen.findByRole('alert'))).toContain('Nombre d’exemplaires');
    await type(user, 'Nombre d’exemplaires', '2000');
    await type(user, 'SIRET ou SIREN', '732 829 320 00075');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/^Ce numéro n’existe pas/)).toBeTruthy();
    await type(user, 'SIRET ou SIREN', '732 829 320 00074');
    await type(user, 'Prix hors taxes', '123,50');
    expect(plain(screen.getByText(/^TVA/))).toBe('TVA 24,70 €, soit 148,20 € TTC');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(async () => expect(await store.records('print-order')).toHaveLength(1));
    expect((await store.records('print-order'))[0]?.fields).toMatchObject({
      ...{ name: 'Réunion publique', quantity: 2_000, net: 12_350, vatRate: 2_000 },
      ...{ printerNumber: '73282932000074', faces: 2, widthMm: 148, heightMm: 210 },
    });
    const [version] = await store.tractVersions(leaflet?.id ?? '');
    expect(version?.name).toMatch(/^Commande du .* 2\u202f000 ex\.$/);
  });

  it('are listed with sums that are those of their rows, sorted and narrowed', async () => {
    const { user } = await show(two);

    await screen.findByRole('table', { name: 'Commandes d’impression' });
    expect(rowTexts().at(-1)).toMatch(
      /^2 commandes2 500268,13 €HT 223,44 € · TVA 44,69 € · reste à payer 119,99 €/,
    );
    await user.click(screen.getByRole('button', { name: 'Exemplaires' }));
    expect(rowTexts()[1]).toContain('Marché');
    await user.click(screen.getByRole('button', { name: 'Exemplaires' }));
    expect(rowTexts()[1]).toContain('Réunion');

    await user.click(screen.getByRole('checkbox', { name: 'Pas encore payées' }));
    expect(rowTexts()).toHaveLength(3);
    expect(rowTexts()[1]).toContain('Réunion');
    await user.selectOptions(screen.getByLabelText('Scrutin'), 'Municipales');
    expect(rowTexts()).toHaveLength(3);
  });

  it('are corrected field by field, and removed while nothing came of them', async () => {
    const { user, store } = await show((opened) => ordered(opened));
    await user.click(await screen.findByRole('button', { name: 'Réunion publique' }));
    await user.click(await screen.findByRole('button', { name: 'Modifier la commande' }));
    fireEvent.change(await screen.findByLabelText('Payé le'), { target: { value: '2026-03-02' } });
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    await waitFor(async () =>
      expect((await store.records('print-order'))[0]?.fields.paidOn).toBe('2026-03-02'),
    );
    expect(await screen.findByText(/Payé$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Supprimer' }));
    await screen.findByRole('heading', { name: 'Aucune commande pour l’instant' });
  });

  it('say what the rules of campaign money say of them', async () => {
    const { user } = await show((opened) => keepTract(opened), { kind: 'none' });
    await user.click(await screen.findByRole('button', { name: /^Actions sur/ }));
    await user.click(
      await screen.findByRole('menuitem', {
        name: 'Noter une commande d’impression',
        hidden: true,
      }),
    );
    await type(user, 'Scrutin concerné', 'Municipales 2026');
    await user.selectOptions(screen.getByLabelText('Qui paie'), 'other');

    expect(screen.getByText(/L\.52-8/)).toBeTruthy();
    expect(screen.getByText(/est une dépense du compte de campagne/)).toBeTruthy();
  });
});

describe('the stock of a print order', () => {
  giveRoom();

  const open = async (said: readonly Parameters<typeof aMovement>[0][]) => {
    const ids: string[] = [];
    const shown = await show(async (store) => {
      const order = await ordered(store);
      ids.push(order);
      for (const one of said) await store.noteMovement(aMovement({ order, ...one }));
    });
    await shown.user.click(await screen.findByRole('button', { name: 'Réunion publique' }));
    await screen.findByRole('heading', { name: 'Stock' });
    return shown;
  };
  const panel = () => plain(screen.getByRole('region', { name: 'Stock' }));

  it('takes in the whole order with one press, then a hand-out with a number and Enter', async () => {
    const { user } = await open([]);

    await user.click(screen.getByRole('button', { name: 'Noter' }));
    await waitFor(() => expect(panel()).toContain('2 000 exemplaires restent'));
    await user.type(screen.getByLabelText('Combien'), '250{Enter}');

    await waitFor(() => expect(panel()).toContain('1 750 exemplaires restent'));
    expect(panel()).toContain('Distribué : 250');
  });

  it('warns of more than there is, and notes it all the same', async () => {
    const { user } = await open([{ kind: 'received', quantity: 100 }]);

    await user.type(screen.getByLabelText('Combien'), '120');
    expect(panel()).toContain('C’est 20 de plus que le stock noté');
    await user.click(screen.getByRole('button', { name: 'Noter' }));

    await waitFor(() => expect(panel()).toContain('plus d’exemplaires sortis que reçus'));
  });

  it('keeps a wrong line, struck out, with why', async () => {
    const { user, store } = await open([{ kind: 'received', quantity: 2_000 }, { quantity: 520 }]);

    await user.click(screen.getByRole('button', { name: /Corriger la ligne «.Distribué/ }));
    await user.type(await screen.findByLabelText('Raison'), '250, pas 520');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Corriger' }));

    await waitFor(() => expect(panel()).toContain('2 000 exemplaires restent'));
    expect(panel()).toContain('Ne compte plus : 250, pas 520');
    expect(await store.records('print-movement')).toHaveLength(3);
  });
});
