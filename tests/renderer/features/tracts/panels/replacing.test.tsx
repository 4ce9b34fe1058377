import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { SwatchId } from '#shared/domain/tracts/story.ts';
import { add, aShape, aTextFrame, objectId } from '../../../../builders/a-tract.ts';
import { giveRoom } from '../../../support/show.tsx';
import { showPanels } from './show-panels.tsx';

const brick = SwatchId.parse('brick');
const rose = SwatchId.parse('rose');
const put = (swatch: SwatchId, name: string, magenta: number): TractEdit => ({
  kind: 'put-swatch',
  swatch,
  name,
  cmyk: { cyan: 0, magenta, yellow: 100, black: 20 },
  spot: null,
});
const painted: TractEdit = {
  kind: 'set',
  objects: [objectId('a')],
  properties: { fill: brick },
};

const press = (name: string) => screen.getByRole('button', { name });

async function faultsFound() {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('a colour that is deleted', () => {
  giveRoom();

  it('is asked about where it is used, and replaced by the nearest in one step to undo', async () => {
    const { user, session, tract, object } = await showPanels([
      put(brick, 'Brique', 90),
      put(rose, 'Rose', 85),
      add(aShape('a')),
      add(aTextFrame('t'), 'Venez'),
      painted,
    ]);
    const hadSwatches = tract().swatches.size;
    await user.click(press('Brique'));
    await user.click(press('Supprimer la couleur'));
    const asked = within(await screen.findByRole('dialog', { name: /Brique/ }));
    expect(asked.getByText(/^Sert à 1 objet de ce tract\./)).toBeTruthy();
    expect(asked.getByRole('combobox', { name: 'Remplacer partout par' })).toHaveProperty(
      'value',
      'rose',
    );
    expect(await faultsFound()).toEqual([]);

    await user.click(asked.getByRole('button', { name: 'Supprimer et remplacer' }));

    expect(object('a')).toMatchObject({ fill: 'rose' });
    expect(tract().swatches.has(brick)).toBe(false);
    session.undo();
    expect(object('a')).toMatchObject({ fill: 'brick' });
    expect(tract().swatches.size).toBe(hadSwatches);
  });

  it('goes at once where nothing wears it, and stays where one thinks better of it', async () => {
    const { user, tract } = await showPanels([
      put(brick, 'Brique', 90),
      put(rose, 'Rose', 85),
      add(aShape('a')),
      painted,
    ]);
    await user.click(press('Rose'));
    await user.click(press('Supprimer la couleur'));
    expect(tract().swatches.has(rose)).toBe(false);

    await user.click(press('Brique'));
    await user.click(press('Supprimer la couleur'));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));

    expect(tract().swatches.has(brick)).toBe(true);
  });
});
