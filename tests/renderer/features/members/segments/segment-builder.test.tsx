import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  everybody,
  type SegmentCondition,
  type SegmentQuery,
} from '#shared/domain/segments/segment.ts';
import { SegmentBuilder } from '../../../../../renderer/features/members/segments/builder/segment-builder.tsx';
import { forgetAll } from '../../../../../renderer/office/passing-state.ts';
import { anOffice, showStore } from '../../../support/show-office.tsx';

const filled = (column: string): SegmentCondition => ({
  kind: 'column',
  column,
  test: { op: 'is-filled' },
});
const ofColumns = (...columns: readonly string[]): SegmentQuery => ({
  ...everybody,
  conditions: columns.map(filled),
});

type Asked = { query: SegmentQuery; isSound: boolean };

function Bench({ asked }: { readonly asked: Asked }) {
  const [query, setQuery] = useState(asked.query);
  return (
    <SegmentBuilder
      query={query}
      onChange={(next, isSound) => {
        Object.assign(asked, { query: next, isSound });
        setQuery(next);
      }}
    />
  );
}

async function build(query: SegmentQuery) {
  const asked: Asked = { query, isSound: true };
  const { user } = await showStore(<Bench asked={asked} />, await anOffice());
  return { asked, user };
}

const condition = (place: string) => screen.findByRole('group', { name: `Condition ${place}` });
const control = async (place: string, name: string | RegExp) =>
  within(await condition(place)).getByLabelText(name);

describe('the builder of a question', () => {
  afterEach(forgetAll);

  it('offers only the tests that suit the column', async () => {
    await build(ofColumns('joinedOn'));

    const tests = within(await control('1', 'Comparaison')).getAllByRole('option');

    expect(tests.map((option) => option.textContent)).toEqual([
      'dans les … derniers',
      'pas dans les … derniers',
      'dans les … prochains',
      'anniversaire dans les … prochains',
      'du … au …',
      'tombe au mois de',
      'est renseigné',
      'n’est pas renseigné',
    ]);
  });

  it('finds a column by the name of its group too', async () => {
    const { asked, user } = await build(ofColumns('joinedOn'));
    const column = await control('1', 'Ce qu’on regarde');

    await user.clear(column);
    await user.type(column, 'thèm{ArrowDown}{Enter}');

    expect(asked.query.conditions).toMatchObject([{ kind: 'column', column: 'tags' }]);
  });

  it('takes days as they are typed in French', async () => {
    const { asked, user } = await build(ofColumns('joinedOn'));

    await user.selectOptions(await control('1', 'Comparaison'), 'du … au …');
    await user.type(await control('1', 'du'), '5.3.24');

    expect(asked.query.conditions).toEqual([
      {
        kind: 'column',
        column: 'joinedOn',
        test: { op: 'date-between', from: '2024-03-05', to: null },
      },
    ]);
  });

  it('takes money in euros and keeps it in cents', async () => {
    const { asked, user } = await build(everybody);

    await user.click(await screen.findByRole('button', { name: 'Cotisation ou don' }));
    await user.selectOptions(await control('1', 'Ont versé ou non'), 'Ont versé');
    await user.type(await control('1', /^de/), '12,50');

    expect(asked.isSound).toBe(true);
    expect(asked.query.conditions).toMatchObject([
      { kind: 'payments', has: true, kinds: ['dues'], atLeast: 1_250, atMost: null },
    ]);
  });

  it('moves a condition with Alt and an arrow, and the keyboard goes with it', async () => {
    const { asked, user } = await build(ofColumns('email', 'phone', 'town'));

    (await control('1', 'Ce qu’on regarde')).focus();
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');

    expect(asked.query).toEqual(ofColumns('phone', 'town', 'email'));
    expect(document.activeElement).toBe(await control('3', 'Ce qu’on regarde'));
  });

  it('goes on at the next condition when one is removed', async () => {
    const { asked, user } = await build(ofColumns('email', 'phone'));

    await user.click(await screen.findByRole('button', { name: 'Retirer la condition 1' }));

    expect(asked.query).toEqual(ofColumns('phone'));
    await waitFor(async () =>
      expect(document.activeElement).toBe(await control('1', 'Ce qu’on regarde')),
    );
  });

  it('joins the conditions of a group by the word that was chosen', async () => {
    const { asked, user } = await build(ofColumns('email', 'phone'));

    await user.selectOptions(
      await screen.findByLabelText('Comment les conditions s’ajoutent'),
      'Aucune condition n’est remplie',
    );

    expect(asked.query).toMatchObject({ match: 'any', not: true });
    expect(screen.getByText('ni')).toBeTruthy();
  });

  it('says at the condition what is wrong with it', async () => {
    const { user } = await build({
      ...everybody,
      conditions: [filled('custom.0193f1a0-0000-7000-8000-000000000001')],
    });

    expect(within(await condition('1')).getByText(/^Ce champ n’existe plus/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Groupe' }));

    expect(
      within(await condition('2.1')).getByText('Choisissez ce qu’il faut regarder.'),
    ).toBeTruthy();
  });
});
