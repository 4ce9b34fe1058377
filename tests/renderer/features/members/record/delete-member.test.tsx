import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { giveRoom } from '../../../support/show.tsx';
import { showPerson } from '../../../support/show-person.tsx';

describe('deleting a person', () => {
  giveRoom();

  it('asks first and says for how long they can come back, then offers the way back', async () => {
    const { user, store } = await showPerson({ members: [{}] });
    await user.click(await screen.findByRole('button', { name: 'Supprimer' }));

    const question = await screen.findByRole('dialog', { name: /Mettre Lucie Carpentier/ });
    expect(question.textContent).toContain('30 jours dans la corbeille');
    expect(await store.bin()).toHaveLength(0);

    await user.click(within(question).getByRole('button', { name: 'Mettre à la corbeille' }));
    expect(
      await screen.findByText('Lucie Carpentier est à la corbeille pour 30 jours.'),
    ).toBeTruthy();
    expect(await store.bin()).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(async () => expect(await store.bin()).toHaveLength(0));
  });
});
