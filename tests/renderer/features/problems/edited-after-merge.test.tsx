import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { ok } from '#shared/result.ts';
import { schemaVersion } from '#shared/sync/mutation.ts';
import { Providers } from '../../../../renderer/app/providers.tsx';
import { ProblemsScreen } from '../../../../renderer/features/problems/problems-screen.tsx';
import { createIpc } from '../../../../renderer/ipc/client.ts';
import { OfficeProvider, openOffice } from '../../../../renderer/office/office.tsx';
import { aBridge } from '../../../builders/a-bridge.ts';
import { aMember } from '../../../builders/a-member.ts';
import { vernoy } from '../../../builders/a-row.ts';
import { newMemberId } from '../../../central/support/mutations.ts';
import { aComputer } from '../../store/support/an-office.ts';
import { type Handler, offline } from '../../store/support/memory-main.ts';
import { giveRoom } from '../../support/show.tsx';

const [survivor, absorbed] = [newMemberId(), newMemberId()];
const anAccount = {
  id: crypto.randomUUID(),
  email: 'secretaire@exemple.fr',
  displayName: 'Anselme Roudaut',
  role: 'secretary',
  sectionIds: ['vernoy'],
};
const at = '2026-11-20T10:00:00.000Z';
const merged = {
  ...aMember({ profession: null }),
  mergedInto: survivor,
  mergedRev: 1,
  profession: 'Boulangère',
};

/** What central says: a record was merged here, and then written to by another office that did not know yet. */
const feed = [
  { seq: 1, op: 'put', entity: 'member', id: survivor, rev: 1, row: aMember({ profession: null }) },
  { seq: 2, op: 'put', entity: 'member', id: absorbed, rev: 3, row: merged },
  {
    seq: 3,
    op: 'put-change',
    id: crypto.randomUUID(),
    row: {
      id: crypto.randomUUID(),
      entity: 'member',
      rowId: absorbed,
      rev: 3,
      op: 'patch',
      at,
      saidAt: at,
      by: 'Odile Marchenoir',
      office: 'Poste du local',
      fields: [{ field: 'profession', before: null, after: 'Boulangère' }],
    },
  },
  { cursor: 3, more: false },
];

const heads = {
  epoch: crypto.randomUUID(),
  serverTime: at,
  schema: { min: 1, cur: schemaVersion },
  scopes: [
    {
      id: vernoy,
      head: 3,
      minSeq: 0,
      permission: 'write',
      class: 'core',
      sectionId: 'vernoy',
      sectionName: 'Vernoy-sur-Lie',
    },
  ],
};

const central: Handler = async (name, input) => {
  const ndjson = Uint8Array.from(Buffer.from(feed.map((line) => JSON.stringify(line)).join('\n')));
  if (name === 'session.state') return { centralUrl: 'https://central', account: anAccount };
  if (name === 'sync.heads') return ok({ heads });
  if (name === 'sync.changes') return ok({ ndjson });
  return offline(name, input);
};

/** The real store of an office that has read all this. */
async function showProblems() {
  const store = await aComputer(central).work();
  // In jsdom, bytes that were cloned are not the bytes that the contract knows.
  vi.stubGlobal('structuredClone', (value: unknown) => value);
  await store.syncNow();
  vi.unstubAllGlobals();
  const office = await openOffice(store);
  render(
    <Providers ipc={createIpc(aBridge())} appearance={defaultAppearance}>
      <OfficeProvider office={office}>
        <ProblemsScreen />
      </OfficeProvider>
    </Providers>,
  );
  const card = await screen.findByRole('article', {
    name: /Lucie Carpentier fusionnée ici a été modifiée ailleurs/,
  });
  return { card, store, user: userEvent.setup() };
}

describe('what another office wrote to a record that was merged', () => {
  giveRoom();

  it('is told in a sentence, with the value, and taken into the one record that is left', async () => {
    const { card, store, user } = await showProblems();
    expect(
      within(card).getByText(/Un autre poste a modifié l’ancienne fiche .* Rien n’est perdu/),
    ).toBeTruthy();
    expect(within(card).getByRole('listitem').textContent).toMatch(/Profession.*Boulangère/);

    await user.click(within(card).getByRole('button', { name: 'Reprendre ces valeurs' }));

    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect((await store.member(survivor))?.fields.profession).toBe('Boulangère');
    expect(await store.problems()).toEqual([]);
  });

  it('can be let go, and stays in the history', async () => {
    const { card, store, user } = await showProblems();

    await user.click(within(card).getByRole('button', { name: 'Garder la fiche telle quelle' }));

    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect((await store.member(survivor))?.fields.profession).toBeNull();
    const history = await store.history({ id: absorbed, entity: 'member' });
    expect(JSON.stringify(history)).toContain('Boulangère');
  });
});
