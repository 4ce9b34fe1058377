import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showPanels } from './show-panels.tsx';

describe('the grid of the pages', () => {
  it('is set for all pages at once, and the lines are taken away by emptying their step', async () => {
    const { user, tract } = await showPanels([]);
    const field = (name: string) => screen.getByRole('textbox', { name });

    await user.clear(field('Colonnes de la page'));
    await user.type(field('Colonnes de la page'), '3{Enter}');
    await user.type(field('Lignes de base'), '12{Enter}');
    await user.clear(field('Première ligne'));
    await user.type(field('Première ligne'), '1cm{Enter}');

    const grid = { columns: 3, gutter: 5, baseline: { start: 10, step: 12 } };
    expect(tract().pages.map((page) => page.grid)).toEqual([grid, grid]);
    await user.clear(field('Lignes de base'));
    await user.keyboard('{Enter}');

    expect(tract().pages.map((page) => page.grid.baseline)).toEqual([null, null]);
  });
});
