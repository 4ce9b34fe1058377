import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MembersScreen } from '../../../../../renderer/features/members/members-screen.tsx';
import { forgetAll } from '../../../../../renderer/office/passing-state.ts';
import { giveRoom } from '../../../support/show.tsx';
import { showOffice } from '../../../support/show-office.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  forgetAll();
});

describe('a segment', () => {
  giveRoom();

  it('is chosen whole, those whom a search leaves out included', async () => {
    const { user } = await showOffice(() => <MembersScreen open={null} />, {
      members: [
        { familyName: 'Aubert' },
        { familyName: 'Brun' },
        { familyName: 'Cadiou', kind: 'sympathiser' },
      ],
    });
    await user.type(await screen.findByRole('searchbox'), 'brun');
    await screen.findByText('1 sur 3');
    await user.click(screen.getByRole('button', { name: 'Segments' }));
    await user.click(await screen.findByRole('button', { name: 'Adhérents' }));

    await user.click(await screen.findByRole('button', { name: 'Cocher ces 2 personnes' }));

    const bar = await screen.findByRole('region', { name: 'Personnes choisies' });
    await waitFor(() => expect(within(bar).getByText('2 personnes choisies')).toBeTruthy());
  });
});
