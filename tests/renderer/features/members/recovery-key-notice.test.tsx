import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MembersScreen } from '../../../../renderer/features/members/members-screen.tsx';
import { usePlace } from '../../../../renderer/office/screen.ts';
import { aMember } from '../../../builders/a-member.ts';
import { giveRoom, showScreen } from '../../support/show.tsx';

const notKept = /La clé de secours de ce fichier n’a peut-être pas été gardée/;

const showMembers = (recoveryKeyKept: boolean) =>
  showScreen(<MembersScreen open={null} />, {
    members: [aMember()],
    bridge: { vault: 'unlocked', recoveryKeyKept },
  });

describe('the recovery key that nobody kept', () => {
  giveRoom();

  it('is spoken of above the list, with a way to make another', async () => {
    const { user } = await showMembers(false);

    expect(await screen.findByText(notKept)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Créer une nouvelle clé' }));

    expect(usePlace.getState().current).toEqual({ kind: 'settings', part: 'safety' });
  });

  it('is not spoken of again once somebody has it', async () => {
    const { user, bridge } = await showMembers(false);

    await user.click(await screen.findByRole('button', { name: 'J’ai la clé en lieu sûr' }));

    await waitFor(() => expect(screen.queryByText(notKept)).toBeNull());
    expect(bridge.asked('vault.recoveryKeyKept')).toHaveLength(1);
  });

  it('is not spoken of when it was kept', async () => {
    await showMembers(true);

    await screen.findByText('1 personne');
    expect(screen.queryByText(notKept)).toBeNull();
  });
});
