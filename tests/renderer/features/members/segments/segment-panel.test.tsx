import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { everybody } from '#shared/domain/segments/segment.ts';
import { SegmentPanel } from '../../../../../renderer/features/members/segments/panel/segment-panel.tsx';
import { useSegmentState } from '../../../../../renderer/features/members/segments/segment-state.ts';
import { forgetAll } from '../../../../../renderer/office/passing-state.ts';
import { localScope } from '../../../../../renderer/store/sections.ts';
import { clearNotices } from '../../../../../renderer/ui/notify.tsx';
import { anOffice, showStore } from '../../../support/show-office.tsx';

const panel = <SegmentPanel stand="beside" onClose={() => undefined} />;
const three = [
  { familyName: 'Carpentier', town: 'Vernoy', kind: 'member' as const },
  { familyName: 'Delaunay', town: 'Vernoy', kind: 'sympathiser' as const },
  { familyName: 'Marchenoir', town: 'Saint-Aubrac', kind: 'member' as const },
];
const inVernoy = {
  ...everybody,
  conditions: [
    {
      kind: 'column' as const,
      column: 'town',
      test: { op: 'any-of' as const, values: ['Vernoy'] },
    },
  ],
};

const counts = (text: string) => waitFor(() => expect(screen.getByText(text)).toBeTruthy());
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const saved = async () =>
  within(await screen.findByRole('list', { name: 'Segments enregistrés' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

describe('the segment panel', () => {
  afterEach(() => {
    forgetAll();
    clearNotices();
  });

  it('counts everybody until something is asked', async () => {
    await showStore(panel, await anOffice(three));

    await counts('3 personnes');
  });

  it('asks a ready-made question and says it in a sentence', async () => {
    const { user } = await showStore(panel, await anOffice(three));

    await user.click(await button('Sympathisants'));

    await counts('1 personne');
    expect(screen.getByText(/^Les personnes qui .*sympathisant/)).toBeTruthy();
  });

  it('puts a condition together by keyboard alone', async () => {
    const { user } = await showStore(panel, await anOffice(three));

    (await button('Condition')).focus();
    await user.keyboard('{Enter}');
    await user.keyboard('famil{Backspace>5/}nom et{ArrowDown}{Enter}');
    await user.tab();
    await user.tab();
    await user.keyboard('DELAU');

    await counts('1 personne');
    expect(useSegmentState.getState().sound?.conditions).toEqual([
      { kind: 'column', column: 'name', test: { op: 'contains', text: 'DELAU' } },
    ]);
  });

  it('leaves the list as it was while a condition is not filled in, and says so', async () => {
    const { user } = await showStore(panel, await anOffice(three));
    await user.click(await button('Sympathisants'));

    await user.click(await button('Condition'));

    await counts('1 personne');
    expect(screen.getByText('Choisissez ce qu’il faut regarder.')).toBeTruthy();
    expect(screen.getByText(/^Une condition reste à compléter/)).toBeTruthy();
    expect(useSegmentState.getState().sound?.conditions).toHaveLength(1);
  });

  it('saves a question for oneself, then marks and takes back what is changed', async () => {
    const { user } = await showStore(panel, await anOffice(three));
    await user.click(await button('Sympathisants'));

    await user.click(await button('Enregistrer sous…'));
    await user.keyboard('À rappeler{Enter}');
    expect(await saved()).toEqual(['À rappelerpour moi']);
    await user.click(await button('Retirer la condition 1'));
    expect(await saved()).toEqual(['À rappelermodifiépour moi']);
    await counts('3 personnes');
    await user.click(await button('Afficher tout le monde'));
    await user.click(await button(/^À rappelerpour moi/));

    await counts('1 personne');
    expect(await saved()).toEqual(['À rappelerpour moi']);
  });

  it('shares a segment with the section, and what is made of it follows', async () => {
    const store = await anOffice(three);
    const base = await store.addRecord({
      kind: 'segment',
      scope: 'own',
      fields: { name: 'Vernoy', query: inVernoy },
    });
    const id = base.ok ? base.value : '';
    const without = {
      ...everybody,
      conditions: [{ kind: 'segment' as const, id, include: false }],
    };
    await store.addRecord({
      kind: 'segment',
      scope: 'own',
      fields: { name: 'Ailleurs', query: without },
    });
    const { user } = await showStore(panel, store);

    await user.click(await button(/supprimer «\sVernoy\s»/));
    await user.click(
      await screen.findByRole('menuitem', { name: /^Partager avec la section/, hidden: true }),
    );
    await waitFor(async () =>
      expect(await saved()).toEqual(['Ailleurspour moi', 'VernoyMa section']),
    );
    await user.click(await button(/^Ailleurs/));

    await counts('1 personne');
    expect(screen.getByText(/sauf celles du segment/)).toBeTruthy();
  });

  it('does not share what others could not read', async () => {
    const store = await anOffice(three);
    const base = await store.addRecord({
      kind: 'segment',
      scope: 'own',
      fields: { name: 'Vernoy', query: inVernoy },
    });
    const id = base.ok ? base.value : '';
    const query = { ...everybody, conditions: [{ kind: 'segment' as const, id, include: true }] };
    await store.addRecord({ kind: 'segment', scope: 'own', fields: { name: 'Bourg', query } });
    const { user } = await showStore(panel, store);

    await user.click(await button(/supprimer «\sBourg\s»/));
    await user.click(
      await screen.findByRole('menuitem', { name: /^Partager avec la section/, hidden: true }),
    );

    expect(await screen.findByText(/« Bourg » s’appuie sur un segment/)).toBeTruthy();
    expect(await saved()).toEqual(['Bourgpour moi', 'Vernoypour moi']);
  });

  it('deletes a segment with a way back', async () => {
    const store = await anOffice(three);
    await store.addRecord({
      kind: 'segment',
      scope: localScope,
      fields: { name: 'Vernoy', query: inVernoy },
    });
    const { user } = await showStore(panel, store);

    await user.click(await button(/supprimer «\sVernoy\s»/));
    await user.click(await screen.findByRole('menuitem', { name: 'Supprimer', hidden: true }));
    await waitFor(() => expect(screen.getByText(/^Aucun segment enregistré/)).toBeTruthy());
    await user.click(await button('Annuler'));

    expect(await saved()).toEqual(['VernoyMa section']);
  });

  it('is closed by Escape, but only once the list over it is shut', async () => {
    let closed = 0;
    const closing = (
      <SegmentPanel
        stand="beside"
        onClose={() => {
          closed += 1;
        }}
      />
    );
    const { user } = await showStore(closing, await anOffice(three));
    await user.click(await button('Condition'));
    await user.keyboard('vil');

    await user.keyboard('{Escape}');
    expect(closed).toBe(0);
    await user.keyboard('{Escape}');

    expect(closed).toBe(1);
  });
});
