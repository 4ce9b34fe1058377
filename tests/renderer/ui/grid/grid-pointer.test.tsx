import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { giveRoom, showGrid } from './a-grid.tsx';

const cellOfRow = (line: number, text: string) =>
  within(screen.getAllByRole('row')[line + 1] ?? document.body).getByText(text);

describe('the grid by pointer', () => {
  giveRoom();

  it('selects from the pressed cell to the one pressed with Shift', async () => {
    const { user } = showGrid();

    await user.click(cellOfRow(0, 'Bréal'));
    await user.keyboard('{Shift>}');
    await user.click(cellOfRow(3, 'Adhérent·e'));
    await user.keyboard('{/Shift}');

    expect(screen.getByText('8 cellules sélectionnées')).toBeTruthy();
  });

  it('ticks a row by its box, and those up to another with Shift', async () => {
    const { user, heard } = showGrid();
    const boxes = () => screen.getAllByRole('checkbox', { name: 'Cocher la ligne' });

    const cells = boxes().map((box) => box.closest('[role="gridcell"]') ?? box);
    await user.click(cells[1] ?? document.body);
    await user.keyboard('{Shift>}');
    await user.click(cells[3] ?? document.body);

    expect(heard.checked).toEqual({ kind: 'some', keys: new Set(['row-1', 'row-2', 'row-3']) });
  });

  it('sorts by a heading and adds a level with Shift', async () => {
    const { user, heard } = showGrid();

    await user.click(screen.getByRole('button', { name: 'Ville' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('button', { name: 'Cotisation' }));

    expect(heard.layout.sort.map(({ column }) => column)).toEqual(['town', 'dues']);
    const headings = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(headings).toContain('Cotisation22ᵉ critère de tri');
    expect(document.activeElement).toBe(screen.getByRole('grid'));
  });

  it('edits by double click where it may, and opens the row where it may not', async () => {
    const { user, heard } = showGrid();

    await user.dblClick(screen.getByText('Personne 2'));
    expect(heard.opened).toEqual(['row-2']);
    await user.dblClick(cellOfRow(2, 'Guer'));

    expect(screen.getByLabelText(/Modifier/)).toBeTruthy();
  });

  it('widens a column by its edge', () => {
    const { heard } = showGrid();
    const edge = screen.getByRole('columnheader', { name: /Ville/ }).lastElementChild;
    if (!edge) throw new Error('The heading has no edge');

    fireEvent.pointerDown(edge, { button: 0, clientX: 100 });
    fireEvent.pointerMove(window, { clientX: 132 });
    fireEvent.pointerUp(window);

    expect(heard.layout.columns[1]).toEqual({ id: 'town', widthRem: 12 });
  });

  it('copies the selection with what it was asked to copy', async () => {
    const { user, heard } = showGrid();
    document.execCommand = () => true;

    await user.click(cellOfRow(0, 'Bréal'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    fireEvent.copy(document.body);

    await screen.findByText('4 cellules sélectionnées');
    expect(heard.copied).toEqual([4]);
  });
});

describe('the columns of the grid', () => {
  giveRoom();

  it('are hidden, shown again, moved and put back in the chooser', async () => {
    const { user, heard } = showGrid();
    const ids = () => heard.layout.columns.map(({ id }) => id);

    await user.click(screen.getByRole('button', { name: 'Colonnes…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: 'Ville' }));
    expect(ids()).toEqual(['name', 'status', 'dues', 'joined']);
    await user.click(dialog.getByRole('button', { name: 'Monter la colonne Cotisation' }));
    expect(ids()).toEqual(['name', 'dues', 'status', 'joined']);
    await user.type(dialog.getByRole('textbox', { name: 'Chercher une colonne' }), 'vil');
    expect(dialog.getAllByRole('checkbox').length).toBe(1);
    await user.click(dialog.getByRole('button', { name: 'Rétablir les colonnes d’origine' }));

    expect(ids()).toEqual(['name', 'town', 'status', 'dues', 'joined']);
  });

  it('are frozen, moved, widened and hidden from their menu', async () => {
    const { user, heard } = showGrid();
    const choose = async (action: string) => {
      await user.click(screen.getByRole('button', { name: 'Menu de la colonne Ville' }));
      await user.click(await screen.findByRole('menuitem', { name: action }));
    };

    await choose('Figer jusqu’ici');
    expect(heard.layout.frozen).toBe(2);
    await choose('Déplacer à droite');
    expect(heard.layout.columns[2]?.id).toBe('town');
    await choose('Masquer');

    expect(heard.layout.columns.map(({ id }) => id)).not.toContain('town');
  });

  it('have their totals under them', () => {
    showGrid();

    const foot = screen.getAllByRole('row').at(-1);
    expect(foot?.getAttribute('aria-rowindex')).toBe('42');
    expect(foot?.textContent).toContain('1 580');
  });
});
