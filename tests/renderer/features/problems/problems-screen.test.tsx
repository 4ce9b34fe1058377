import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Conflict } from '#shared/sync/conflict.ts';
import { Mutation } from '#shared/sync/mutation.ts';
import { ProblemsScreen } from '../../../../renderer/features/problems/problems-screen.tsx';
import type { StoreProblem } from '../../../../renderer/store/store-api.ts';
import { vernoy } from '../../../builders/a-row.ts';
import { saintAubrac, upToDate } from '../../../builders/a-store.ts';
import { giveRoom, showScreen } from '../../support/show.tsx';

const conflict: Extract<StoreProblem, { kind: 'conflict' }> = {
  kind: 'conflict',
  id: 'conflict',
  name: 'Lucie Carpentier',
  conflict: Conflict.parse({
    id: crypto.randomUUID(),
    scope: vernoy,
    entity: 'member',
    rowId: crypto.randomUUID(),
    field: 'phone',
    reason: 'concurrent',
    serverValue: '+33612345678',
    clientValue: '+33298765432',
    serverBy: 'Odile Marchenoir',
    clientBy: upToDate.accountName,
    at: '2026-11-21T17:20:00Z',
    status: 'open',
  }),
};

const refused: StoreProblem = {
  kind: 'refused',
  id: 'refused',
  name: 'Marc Delaunay',
  reason: 'forbidden',
  mutation: Mutation.parse({
    n: 12,
    op: 'patch',
    entity: 'member',
    id: crypto.randomUUID(),
    base: 3,
    set: { town: 'Saint-Aubrac', doNotContact: true },
    at: '2026-11-22T09:05:00Z',
  }),
};

describe('the points to look at', () => {
  giveRoom();

  it('are none on a good day', async () => {
    await showScreen(<ProblemsScreen />);

    expect(await screen.findByRole('heading', { name: 'Rien à vérifier' })).toBeTruthy();
  });

  it('show two values side by side, with who wrote them', async () => {
    await showScreen(<ProblemsScreen />, { problems: [conflict] });

    const card = await screen.findByRole('article', { name: /Lucie Carpentier\s: Téléphone/ });

    expect(within(card).getByText('06 12 34 56 78')).toBeTruthy();
    expect(within(card).getByText('par Odile Marchenoir')).toBeTruthy();
    expect(await within(card).findByText('par vous')).toBeTruthy();
  });

  it('say in words what two offices wrote of their section', async () => {
    const petrol = { cyan: 92, magenta: 48, yellow: 42, black: 32 };
    const about = { ...conflict.conflict, entity: 'section-facts', field: 'mainColour' } as const;
    const facts: StoreProblem = {
      ...conflict,
      name: '',
      conflict: { ...about, serverValue: petrol, clientValue: null },
    };
    await showScreen(<ProblemsScreen />, { problems: [facts] });

    const card = within(
      await screen.findByRole('article', {
        name: /Informations de la section pour les tracts\s: Couleur principale/,
      }),
    );

    expect(card.getByText(/Cyan 92\s%, magenta 48\s%/)).toBeTruthy();
    expect(card.getByText('(vide)')).toBeTruthy();
    expect(card.queryByText(/mainColour|object/)).toBeNull();
  });

  it('leave the list once one value is kept', async () => {
    const { user } = await showScreen(<ProblemsScreen />, { problems: [conflict] });

    await user.click(await screen.findByRole('button', { name: 'Prendre celle-ci' }));

    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  });

  it('keep what was typed in a refused change, until the person lets go', async () => {
    const { user } = await showScreen(<ProblemsScreen />, { problems: [refused] });
    const card = await screen.findByRole('article', { name: /Marc Delaunay/ });
    expect(within(card).getByText('Saint-Aubrac')).toBeTruthy();
    expect(within(card).getByText('Ne plus contacter')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'J’ai vu, retirer de la liste' }));

    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  });

  it('ask for a section before people are sent', async () => {
    const { user } = await showScreen(<ProblemsScreen />, {
      problems: [{ kind: 'unassigned', id: 'unassigned', count: 14 }],
      sections: [
        { scope: vernoy, sectionId: 'vernoy', name: 'Vernoy', canWrite: true },
        { scope: saintAubrac, sectionId: 'saint-aubrac', name: 'Saint-Aubrac', canWrite: true },
      ],
    });
    const put = await screen.findByRole<HTMLButtonElement>('button', {
      name: 'Ranger dans cette section',
    });
    expect(put.disabled).toBe(true);

    await screen.findByRole('option', { name: 'Saint-Aubrac' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Section' }), 'Saint-Aubrac');
    await user.click(put);

    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  });

  it('hold back a pull that would remove many people', async () => {
    const { user } = await showScreen(<ProblemsScreen />, {
      problems: [{ kind: 'mass-deletion', id: 'mass', scope: vernoy, removed: 412, of: 1_204 }],
    });

    await user.click(await screen.findByRole('button', { name: 'Retirer ces 412 personnes' }));

    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  });
});
