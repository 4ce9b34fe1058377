import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { TractsScreen } from '../../../../../renderer/features/tracts/tracts-screen.tsx';
import { aPrintOrder } from '../../../../builders/a-print-order.ts';
import { giveRoom, showScreen } from '../../../support/show.tsx';
import { keepTract } from '../support/an-open-tract.ts';
import '../support/whole-blob.ts';

async function showOrders() {
  const shown = await showScreen(<TractsScreen open={{ kind: 'orders', order: null }} />);
  const tract = await keepTract(shown.store);
  const fields = aPrintOrder({ tract, payer: 'agent', election: 'Municipales' });
  await shown.store.orderTract({ fields, versionName: 'Commande du 2 février' });
  await screen.findByRole('table');
  return shown;
}

describe('the orders for the campaign account', () => {
  giveRoom();

  it('go into one file, which says first that it is a help and not the account', async () => {
    const { user, bridge } = await showOrders();

    await user.click(screen.getByRole('button', { name: 'Exporter pour le compte' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Texte (CSV)', hidden: true }));

    await waitFor(() => expect(bridge.asked('file.save')).toHaveLength(1));
    const [saved] = bridge.asked('file.save') as { suggestedName: string; bytes: Uint8Array }[];
    expect(saved?.suggestedName).toMatch(/^commandes-d-impression-[\d-]+\.csv$/);
    const [help, law, titles, row, total] = new TextDecoder().decode(saved?.bytes).split('\r\n');
    expect(help).toContain('cette liste n’est pas le compte');
    expect(law).toContain('L.52-8');
    expect(titles).toContain('"Commandé le";"Tract";"Nature";"Scrutin concerné"');
    expect(row).toContain('02/02/2026;Réunion publique;Tract;Municipales;');
    expect(row).toContain('123,45');
    expect(row).toContain('Le mandataire financier');
    expect(row).toContain('Commande du 2 février');
    expect(total).toMatch(/^;Total;.*;123,45;;24,69;148,14;/);
  });

  it('show nothing that axe finds fault with', async () => {
    await showOrders();

    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });

    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
