import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nothingChecked } from '../../../../renderer/ui/grid/selection/checked-rows.ts';
import { giveRoom, showGrid } from './a-grid.tsx';

/** The cell that the grid names as its own, as a screen reader follows it. */
function here(): HTMLElement {
  const id = screen
    .getByLabelText('Feuille', { selector: '[role$="grid"]' })
    .getAttribute('aria-activedescendant');
  const cell = id === null ? null : document.getElementById(id);
  if (!cell) throw new Error('The grid names no cell');
  return cell;
}

const selected = () =>
  screen.getAllByRole('gridcell').filter((cell) => cell.getAttribute('aria-selected') === 'true')
    .length;

describe('the grid by keyboard', () => {
  giveRoom();

  it('is one stop: Tab comes in, arrows move, Tab goes out to what follows', async () => {
    const { user } = showGrid();

    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('grid'));
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(here().textContent).toBe('Plélan');
    await user.tab();

    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Colonnes…' }));
  });

  it('says how large it is and where each cell stands, though few are drawn', () => {
    showGrid();

    const grid = screen.getByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe('42');
    expect(grid.getAttribute('aria-colcount')).toBe('6');
    const row = screen.getAllByRole('row')[3];
    expect(row?.getAttribute('aria-rowindex')).toBe('4');
    expect(screen.getAllByRole('row').length).toBeLessThan(35);
  });

  it('selects a block with Shift and says how many cells it has', async () => {
    const { user } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowRight}{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}');

    expect(selected()).toBe(6);
    expect(screen.getByText('6 cellules sélectionnées')).toBeTruthy();
    await waitFor(() => {
      expect(within(screen.getByRole('status')).getByText(/6 cellules/)).toBeTruthy();
    });
  });

  it('sorts from a heading, and adds a level with Shift', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowUp}{Enter}{ArrowRight}{Shift>}{Enter}{/Shift}');

    expect(heard.layout.sort).toEqual([
      { column: 'town', direction: 'ascending' },
      { column: 'status', direction: 'ascending' },
    ]);
    expect(screen.getByRole('columnheader', { name: /Ville/ }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });

  it('opens the menu of the column where it stands, and comes back to the grid', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowRight}{Alt>}{ArrowDown}{/Alt}');
    await user.click(await screen.findByRole('menuitem', { name: 'Grouper par cette colonne' }));

    expect(heard.layout.groupBy).toBe('town');
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('treegrid'));
    });
  });

  it('ticks a row with Space, those of a range with Shift and Space, and all of them above', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard(' {ArrowDown}{ArrowDown}{Shift>} {/Shift}');
    expect(heard.checked).toEqual({ kind: 'some', keys: new Set(['row-0', 'row-1', 'row-2']) });
    expect(screen.getByText('3 lignes cochées')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cocher les 40' }));

    expect(heard.checked).toEqual({ kind: 'all', except: new Set() });
  });

  it('opens a row from a cell that is not edited', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowDown}{Enter}');

    expect(heard.opened).toEqual(['row-1']);
  });

  it('ticks a group by its heading with Shift and Space', async () => {
    const group = { kind: 'group', key: 'g', title: 'Guer', count: 2, totals: {} } as const;
    const { user, heard } = showGrid({
      layout: { groupBy: 'town' },
      lines: [{ ...group, isFolded: true }],
      props: {
        checks: {
          checked: nothingChecked,
          onChecked: (checked) => {
            heard.checked = checked;
          },
          keysOf: async () => [],
          keysOfGroup: async () => ['row-1', 'row-2'],
        },
      },
    });
    screen.getByRole('treegrid').focus();

    await user.keyboard('{Shift>} {/Shift}');

    expect(heard.checked).toEqual({ kind: 'some', keys: new Set(['row-1', 'row-2']) });
  });

  it('folds and unfolds a group with the arrows, as a tree', async () => {
    const group = { kind: 'group', title: 'Guer', count: 12, totals: { dues: '240' } } as const;
    const { user, heard } = showGrid({
      layout: { groupBy: 'town' },
      lines: [
        { ...group, key: 'open', isFolded: false },
        { ...group, key: 'folded', isFolded: true },
      ],
    });

    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowUp}{Home}{ArrowLeft}');

    expect(heard.folded).toEqual(['folded', 'open']);
    expect(screen.getAllByRole('row')[1]?.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('row')[2]?.getAttribute('aria-expanded')).toBe('false');
  });

  it('says of a line that has not come yet that it is on its way', () => {
    showGrid({ lines: [null, null] });

    expect(screen.getAllByRole('row')[1]?.getAttribute('aria-busy')).toBe('true');
  });
});
