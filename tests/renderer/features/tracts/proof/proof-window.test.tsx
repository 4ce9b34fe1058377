import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { plateKey } from '#shared/domain/tracts/proof/plate.ts';
import { SwatchId } from '#shared/domain/tracts/story.ts';
import { err } from '#shared/result.ts';
import { add, aShape } from '../../../../builders/a-tract.ts';
import { giveRoom } from '../../../support/show.tsx';
import { showProof } from './show-proof.tsx';

const spot: TractEdit = {
  kind: 'put-swatch',
  swatch: SwatchId.parse('flag'),
  name: 'Rouge',
  cmyk: { cyan: 0, magenta: 95, yellow: 100, black: 0 },
  spot: 'Rouge 485',
};
const mode = (name: string) => screen.getByRole('radio', { name });
const drawn = () => screen.findByRole('figure', { name: /Page 1 sur 2/ });

describe('the proof of a leaflet', () => {
  giveRoom();

  it('presses each ink once, spot inks too, and shows one alone or several together', async () => {
    const { user, orders, last } = await showProof({ edits: [spot] });
    await user.click(mode('Encres'));
    await drawn();
    const all = ['cyan', 'magenta', 'yellow', 'black', 'spot Rouge 485'];
    expect(orders.map(({ look }) => look.plate && plateKey(look.plate.ink))).toEqual(all);
    expect(last()).toEqual({ kind: 'inks', shown: all });

    await user.click(screen.getByRole('button', { name: 'Voir seulement\u00A0: Noir' }));
    await waitFor(() => expect(last()).toEqual({ kind: 'inks', shown: ['black'] }));
    await user.click(screen.getByRole('checkbox', { name: 'Rouge 485 (ton direct)' }));
    await waitFor(() => expect(last()).toMatchObject({ shown: ['black', 'spot Rouge 485'] }));
    await user.click(screen.getByRole('button', { name: 'Montrer toutes les encres' }));
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name: 'Cyan' })).toHaveProperty('checked', true),
    );

    await user.click(mode('Papier'));
    await waitFor(() => expect(last()).toEqual({ kind: 'paper', paper: 'offset' }));
    expect(orders).toHaveLength(all.length);
  });

  it('says where there is most ink, and whether the paper takes it', async () => {
    const { user } = await showProof({ ink: { cyan: 80, magenta: 90, yellow: 60, black: 30 } });
    await user.click(mode('Encrage'));

    await screen.findByText(/Aucun point ne dépasse 300/);
    // The dot 20, 10 at 150 dots an inch.
    expect(screen.getByText(/Le plus chargé/).textContent).toMatch(
      /260\s%, à 3\smm du bord gauche et 2\smm du haut de la page/u,
    );
    await user.click(screen.getByRole('radio', { name: /^Journal/ }));

    await screen.findByText(/dépasse 240\s% d’encre/u);
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent?.replace(/\d.*/u, ''))).toEqual([
      'Cyan',
      'Magenta',
      'Jaune',
      'Noir',
    ]);
  });

  it('has no inks where the file is for screens, and says so', async () => {
    const { user, orders } = await showProof({ look: { colour: 'screen' } });

    for (const name of ['Encres', 'Encrage', 'Papier']) {
      expect(mode(name)).toHaveProperty('disabled', true);
    }
    expect(screen.getByText(/Ce réglage prépare un fichier pour les écrans/)).toBeTruthy();
    await user.click(mode('Format fini'));
    expect(screen.getByText(/Ce qui reste une fois le tract coupé/)).toBeTruthy();
    expect(orders).toEqual([]);
  });

  it('stops when it is told to, and goes on when asked again', async () => {
    let hears = true;
    const { user, orders } = await showProof({
      press: (_order, options) =>
        new Promise((resolve) => {
          if (!hears) resolve(err([{ kind: 'failed' }]));
          options?.signal?.addEventListener('abort', () => resolve(err([{ kind: 'stopped' }])));
        }),
    });
    await user.click(mode('Encrage'));
    await screen.findByText('Préparation de l’encre 1 sur 4…');

    await user.click(screen.getByRole('button', { name: 'Arrêter' }));

    await screen.findByText(/La préparation est arrêtée/);
    hears = false;
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(orders).toHaveLength(2));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('presses a kept version with the same settings, beside the leaflet of now', async () => {
    const { user, orders } = await showProof({
      version: 'Avant relecture',
      edits: [add(aShape('new'))],
    });
    await user.click(mode('Avant / après'));

    await screen.findByRole('combobox', { name: 'Version à comparer' });
    await waitFor(() => expect(orders).toHaveLength(1));
    expect(orders[0]?.tract.objects).toEqual([]);
    expect(orders[0]?.look).toMatchObject({ colour: 'inks' });
    expect(orders[0]?.look.plate).toBeUndefined();
  });

  it('says that no version is kept yet', async () => {
    const { user } = await showProof();
    await user.click(mode('Avant / après'));

    expect(await screen.findByText(/Aucune version n’est encore gardée/)).toBeTruthy();
  });

  it('has nothing that axe finds', async () => {
    const { user } = await showProof({ edits: [spot], version: 'Avant' });
    for (const name of ['Encrage', 'Avant / après']) {
      await user.click(mode(name));
      await screen.findByText(/./u, { selector: 'p[role=status]' });
      const rules = { 'color-contrast': { enabled: false } };
      const { violations } = await axe.run(screen.getByRole('dialog'), { rules });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
});
