import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { HistoryEntry } from '../../../../../../renderer/store/store-api/history.ts';
import type { StoreApi } from '../../../../../../renderer/store/store-api.ts';
import { giveRoom } from '../../../../support/show.tsx';
import { showPerson } from '../../../../support/show-person.tsx';

const edit = (store: StoreApi, id: MemberId | undefined, patch: object) =>
  id && store.editMember({ id, patch, seenRev: 0 });

/** Lucie moved twice, and changed her profession in between. */
async function history() {
  const shown = await showPerson({
    members: [{ town: 'Vernoy', profession: null }],
    before: async (store, [id]) => {
      await edit(store, id, { town: 'Lyon', postcode: '69001' });
      await edit(store, id, { profession: 'menuisière' });
      await edit(store, id, { town: 'Nantes' });
    },
  });
  await shown.user.click(await screen.findByRole('button', { name: 'Voir l’historique' }));
  return shown;
}

describe('the history of a person', () => {
  giveRoom();

  it('tells each change with what was there before', async () => {
    await history();

    const entries = await screen.findAllByRole('article');
    expect(entries.map((entry) => entry.querySelector('strong')?.textContent)).toEqual([
      '1 champ modifié',
      '1 champ modifié',
      '2 champs modifiés',
      'Fiche créée',
    ]);
    expect(entries[0]?.textContent).toContain('Ville\u00a0: Lyon → Nantes');
  });

  it('puts one value back, and that can be taken back', async () => {
    const { user, fieldsOf, ids } = await history();

    await user.click(await screen.findByRole('button', { name: /^Ville.*remettre «\u00a0Vernoy/ }));

    expect(await screen.findByText(/L’ancienne valeur de Lucie Carpentier/)).toBeTruthy();
    expect(await fieldsOf(ids[0])).toMatchObject({ town: 'Vernoy', postcode: '69001' });
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(async () => expect(await fieldsOf(ids[0])).toMatchObject({ town: 'Nantes' }));
  });

  it('puts the whole record back as it was before a change', async () => {
    const { user, fieldsOf, ids } = await history();
    const [, , moved] = await screen.findAllByRole('article');

    await user.click(
      within(moved ?? document.body).getByRole('button', { name: /Rétablir la fiche/ }),
    );

    await waitFor(async () =>
      expect(await fieldsOf(ids[0])).toMatchObject({
        town: 'Vernoy',
        postcode: '35200',
        profession: null,
      }),
    );
  });

  it('shows twenty changes at first and the rest on demand', async () => {
    const many = Array.from(
      { length: 50 },
      (_, place): HistoryEntry => ({
        id: String(place),
        op: 'patch',
        saidAt: '2026-11-20T10:00:00Z',
        at: '2026-11-20T10:00:01Z',
        by: 'Odile Marchenoir',
        office: 'Poste du local',
        isWaiting: false,
        fields: [{ field: 'town', before: `Ville ${place + 1}`, after: `Ville ${place}` }],
      }),
    );
    const { user } = await showPerson({
      members: [{}],
      instead: () => ({ history: async () => many }),
    });
    await user.click(await screen.findByRole('button', { name: 'Voir l’historique' }));
    expect(await screen.findAllByRole('article')).toHaveLength(20);
    expect(screen.getAllByText('par Odile Marchenoir, depuis « Poste du local »')).toHaveLength(20);

    await user.click(screen.getByRole('button', { name: 'Voir 20 changements plus anciens' }));
    await user.click(screen.getByRole('button', { name: 'Voir 10 changements plus anciens' }));

    expect(screen.getAllByRole('article')).toHaveLength(50);
    expect(screen.queryByRole('button', { name: /plus ancien/ })).toBeNull();
  });
});
