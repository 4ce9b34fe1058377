import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { giveRoom, showGrid, typedIn } from './a-grid.tsx';

const editor = (title: string) =>
  screen.getByLabelText(new RegExp(`^Modifier.*${title}$`), { selector: 'input' });

describe('editing in the grid', () => {
  giveRoom();

  it('replaces a cell by typing, and goes down with Enter', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowRight}Montfort{Enter}');

    expect(heard.edits).toEqual([{ id: 'row-0', column: 'town', text: 'Montfort' }]);
    expect(document.activeElement).toBe(screen.getByRole('grid'));
    await user.keyboard('Guer{Enter}');
    expect(heard.edits[1]).toEqual({ id: 'row-1', column: 'town', text: 'Guer' });
  });

  it('goes on with what was there after F2, and leaves it with Escape', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowRight}{F2}-sur-Lie');
    expect(typedIn(editor('Ville'))).toBe('Bréal-sur-Lie');
    await user.keyboard('{Escape}');

    expect(heard.edits).toEqual([]);
    expect(screen.queryByLabelText(/Modifier/)).toBe(null);
    expect(document.activeElement).toBe(screen.getByRole('grid'));
  });

  it('goes with Tab from one cell to be edited to the next, as in a form', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowRight}Guer{Tab}');

    expect(heard.edits).toEqual([{ id: 'row-0', column: 'town', text: 'Guer' }]);
    expect(document.activeElement).toBe(editor('Situation'));
  });

  it('shows a refusal at the cell, with what was typed, and editing goes on', async () => {
    const { user, heard } = showGrid({ refuses: 'Cette ville n’existe pas.' });

    await user.tab();
    await user.keyboard('{ArrowRight}Nulle part{Enter}');

    const refusal = await screen.findByRole('alert');
    expect(refusal.textContent).toBe('Cette ville n’existe pas.');
    expect(typedIn(editor('Ville'))).toBe('Nulle part');
    expect(document.activeElement).toBe(editor('Ville'));
    expect(editor('Ville').getAttribute('aria-invalid')).toBe('true');
    expect(heard.edits.length).toBe(1);
  });

  it('refuses a day that does not exist before anything is sent', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{End}31/02/2024{Enter}');

    expect((await screen.findByRole('alert')).textContent).toMatch(/date qui existe/);
    expect(heard.edits).toEqual([]);
    await user.clear(editor('Adhésion'));
    await user.keyboard('1/2/24{Enter}');
    expect(heard.edits).toEqual([{ id: 'row-0', column: 'joined', text: '01/02/2024' }]);
  });

  it('chooses from a list by its first letters', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}anc');
    expect(await screen.findByRole('option', { name: 'Ancien·ne' })).toBeTruthy();
    await user.keyboard('{Enter}');

    expect(heard.edits).toEqual([{ id: 'row-0', column: 'status', text: 'Ancien·ne' }]);
  });

  it('refuses what is not in the list rather than choosing for the person', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}abcd{Enter}');

    expect((await screen.findByRole('alert')).textContent).toMatch(/pas dans la liste/);
    expect(heard.edits).toEqual([]);
  });

  it('sends a cell once, though its editor loses the focus as it goes', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowRight}Guer');
    await user.click(screen.getByText('Personne 4'));

    await waitFor(() => {
      expect(heard.edits).toEqual([{ id: 'row-0', column: 'town', text: 'Guer' }]);
    });
  });

  it('sends nothing when nothing was changed', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowRight}{Enter}{Enter}');

    expect(heard.edits).toEqual([]);
  });

  it('clears and fills a block', async () => {
    const { user, heard } = showGrid();

    await user.tab();
    await user.keyboard('{ArrowRight}{Shift>}{ArrowDown}{/Shift}{Delete}');
    fireEvent.paste(document.body, { clipboardData: { getData: () => 'Guer\r\n' } });

    const range = { from: 0, to: 1, columns: ['town'] };
    expect(heard.cleared).toEqual([range]);
    expect(heard.pastes).toEqual([{ range, cells: [['Guer'], ['Guer']] }]);
  });
});
