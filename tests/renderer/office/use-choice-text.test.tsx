import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  type Column,
  type ColumnValue,
  columnOf,
  customColumn,
} from '#shared/domain/members/catalogue.ts';
import { useCellText } from '../../../renderer/office/use-choice-text.ts';
import { localScope } from '../../../renderer/store/sections.ts';
import { giveRoom } from '../support/show.tsx';
import { showOffice } from '../support/show-office.tsx';

const known = (id: string): Column => {
  const column = columnOf(id, { customFields: new Map() });
  if (column === null) throw new Error(`No column ${id}`);
  return column;
};

function Cell({ column, value }: { readonly column: Column; readonly value: ColumnValue }) {
  return <output>{`[${useCellText()(column, value)}]`}</output>;
}

const own = customColumn('1', { name: 'Créneau', kind: 'choice', choices: ['Soir'], place: 0 });

describe('the text of a cell', () => {
  giveRoom();

  it.each<readonly [Column, ColumnValue, string]>([
    [known('joinedOn'), '2021-03-05', '05/03/2021'],
    [known('birthYear'), 1968, '1968'],
    [known('lastDuesYear'), 2025, '2025'],
    [known('seniority'), 1234, '1\u202f234'],
    [known('paidThisYear'), 2_050, '20,50\u00a0€'],
    [known('doNotContact'), false, 'non'],
    [known('leftReason'), 'moved', 'déménagement'],
    [known('emailConsent'), 'refused', 'Refusé'],
    [known('phone'), '+33612345678', '06 12 34 56 78'],
    [known('section'), 'local', 'Ma section'],
    [known('section'), 'elsewhere', ''],
    [known('cares'), ['housing', 'europe', 'unheard-of'], 'Logement, Europe'],
    [known('town'), null, ''],
    [own, 'Soir', 'Soir'],
  ])('is what a person would write: %#', async (column, value, text) => {
    await showOffice(() => <Cell column={column} value={value} />);

    expect(await screen.findByText(`[${text}]`, { normalizer: (shown) => shown })).toBeTruthy();
  });

  it('names tags', async () => {
    let tag = '';
    await showOffice(() => <Cell column={known('tags')} value={[tag, 'gone']} />, {
      before: async (store) => {
        const fields = { name: 'Boîtage', colour: 'grey' } as const;
        const added = await store.addRecord({ kind: 'tag', scope: localScope, fields });
        if (added.ok) tag = added.value;
      },
    });

    expect(await screen.findByText('[Boîtage]')).toBeTruthy();
  });
});
