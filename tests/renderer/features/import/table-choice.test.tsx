import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LeftOut } from '../../../../renderer/features/import/left-out.tsx';
import { TableChoice } from '../../../../renderer/features/import/table-choice.tsx';
import { giveRoom, showScreen } from '../../support/show.tsx';

const list = [
  { title: 'Bureau', line: 2, rowCount: 1 },
  { title: null, line: 9, rowCount: 45 },
];

describe('several tables on a sheet', () => {
  giveRoom();

  it('are offered by title, line and length, and the chosen one is told', async () => {
    const choose = vi.fn();
    const { user } = await showScreen(
      <TableChoice tables={{ chosen: 1, list }} onChoose={choose} />,
    );
    const field = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Tableau' });
    expect([...field.options].map(({ text }) => text)).toEqual([
      'Bureau (ligne 2, 1 ligne)',
      'Ligne 9 (45 lignes)',
    ]);
    expect(field.value).toBe('1');

    await user.selectOptions(field, 'Bureau (ligne 2, 1 ligne)');

    expect(choose).toHaveBeenCalledWith(0);
  });

  it('name the lines that are nobody, the first five of them', async () => {
    const lines = Array.from({ length: 7 }, (_, at) => ({ line: at + 50, text: `Total : ${at}` }));
    await showScreen(<LeftOut lines={lines} />);
    expect(await screen.findByText(/7 lignes ne sont pas des personnes/)).toBeTruthy();
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toHaveLength(5);
    expect(items.slice(0, 1)).toEqual(['ligne 50, «\u00A0Total : 0\u00A0»']);
  });
});
