import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aMember } from '../../../builders/a-member.ts';
import { giveRoom, showApp } from '../../support/show.tsx';

describe('deleting a person', () => {
  giveRoom();

  it('asks first, then offers the way back', async () => {
    const { user, store } = showApp({ members: [aMember()] });
    await user.type(await screen.findByLabelText('Phrase de passe'), 'cuivre jardin onze{Enter}');
    await user.click(await screen.findByRole('gridcell', { name: 'CARPENTIER Lucie' }));
    await user.click(await screen.findByRole('button', { name: 'Supprimer' }));
    await screen.findByRole('dialog', { name: /Supprimer Lucie Carpentier/ });
    expect(store.ids()).toHaveLength(1);

    const [, confirm] = screen.getAllByRole('button', { name: 'Supprimer', hidden: true });
    if (confirm) await user.click(confirm);
    expect(
      await screen.findByText('Lucie Carpentier ne figure plus dans le fichier.'),
    ).toBeTruthy();
    expect(store.ids()).toHaveLength(0);

    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(store.ids()).toHaveLength(1));
  });
});
