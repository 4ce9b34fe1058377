import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UndoDialog } from '../../../../renderer/features/undo/undo-dialog.tsx';
import { aMember } from '../../../builders/a-member.ts';
import { giveRoom, showScreen } from '../../support/show.tsx';

describe('the list of what can be undone', () => {
  giveRoom();

  it('says when there is nothing', async () => {
    await showScreen(<UndoDialog onClose={() => undefined} />);

    expect(await screen.findByText('Rien à annuler pour le moment.')).toBeTruthy();
  });

  it('takes a deletion back', async () => {
    const { user, store } = await showScreen(<UndoDialog onClose={() => undefined} />, {
      members: [aMember()],
    });
    const [id] = store.ids();
    if (id) await store.deleteMember(id);
    expect(await screen.findByText('Suppression de Lucie Carpentier')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Annuler' }));

    await waitFor(() => expect(store.ids()).toEqual([id]));
  });
});
