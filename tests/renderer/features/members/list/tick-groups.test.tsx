import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MembersScreen } from '../../../../../renderer/features/members/members-screen.tsx';
import { defaultLayout } from '../../../../../renderer/features/members/views/default-layout.ts';
import { useViewState } from '../../../../../renderer/features/members/views/view-state.ts';
import { forgetAll } from '../../../../../renderer/office/passing-state.ts';
import { clearNotices } from '../../../../../renderer/ui/notify.tsx';
import { giveRoom } from '../../../support/show.tsx';
import { showOffice } from '../../../support/show-office.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  clearNotices();
  forgetAll();
});

const members = [
  { familyName: 'Aubert', town: 'Bréal' },
  { familyName: 'Brun', town: 'Plélan' },
  { familyName: 'Cadiou', town: 'Bréal' },
];

async function showByTown(instead: Parameters<typeof showOffice>[1] = {}) {
  useViewState.getState().show({ ...defaultLayout, groupBy: 'town' }, null);
  const shown = await showOffice(() => <MembersScreen open={null} />, { members, ...instead });
  await screen.findByRole('button', { name: /Cocher ou décocher le groupe «\sBréal\s» \(2\)/ });
  return shown;
}

const tick = (town: string) =>
  screen.getByRole('button', { name: new RegExp(`Cocher ou décocher le groupe «\\s${town}`) });
const chosen = () =>
  within(screen.getByRole('region', { name: 'Personnes choisies' })).getByText(
    /personnes? choisie/,
  );

describe('a group of the list', () => {
  giveRoom();

  it('is ticked whole from its heading, and cleared the same way', async () => {
    const { user } = await showByTown();

    await user.click(tick('Bréal'));
    await waitFor(() => expect(chosen().textContent).toBe('2 personnes choisies'));
    await user.click(tick('Plélan'));
    await waitFor(() => expect(chosen().textContent).toBe('3 personnes choisies'));
    await user.click(tick('Bréal'));

    await waitFor(() => expect(chosen().textContent).toBe('1 personne choisie'));
  });

  it('is ticked whole while it is folded', async () => {
    const { user } = await showByTown();
    const [fold] = screen.getAllByRole('button', { name: 'Replier le groupe' });
    await user.click(fold ?? document.body);
    await screen.findByRole('button', { name: 'Déplier le groupe' });

    await user.click(tick('Bréal'));

    await waitFor(() => expect(chosen().textContent).toBe('2 personnes choisies'));
  });

  it('that cannot be read is not ticked, and it is said', async () => {
    const { user } = await showByTown({
      instead: () => ({ listIds: () => Promise.reject(new Error('no Worker')) }),
    });

    await user.click(tick('Bréal'));

    await screen.findByText(/Les fiches n’ont pas pu être lues/);
    expect(screen.queryByRole('region', { name: 'Personnes choisies' })).toBeNull();
  });
});
