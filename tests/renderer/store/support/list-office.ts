import type { ContributionFields } from '#shared/domain/contributions/contribution.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberFields, MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import type { FieldsOf, RecordKind } from '#shared/domain/records/record.ts';
import { everybody } from '#shared/domain/segments/segment.ts';
import type { RecordFields } from '#shared/sync/mutation.ts';
import { createLedgerIndex } from '../../../../renderer/store/contributions/ledger-index.ts';
import { createPaidIndex } from '../../../../renderer/store/contributions/paid-index.ts';
import type { ListLine, ListQuery } from '../../../../renderer/store/list-api.ts';
import { createHeldRows } from '../../../../renderer/store/memory/held-rows.ts';
import { createKeptRecords } from '../../../../renderer/store/memory/kept-records.ts';
import { createOutbox } from '../../../../renderer/store/memory/outbox.ts';
import { createPeople } from '../../../../renderer/store/memory/people.ts';
import { createMemberLists } from '../../../../renderer/store/query/list-members.ts';
import { aMember } from '../../../builders/a-member.ts';
import { aHeld, here } from '../../../builders/a-mutation.ts';

export const idOf = (who: number) =>
  `0193f1a0-0000-7000-8000-${String(who).padStart(12, '0')}` as MemberId;

/** Everybody, by name. */
export const anyList: ListQuery = {
  text: '',
  segment: null,
  sort: [{ column: 'name', direction: 'ascending' }],
  groupBy: null,
  foldedGroups: [],
  columns: [],
  totals: [],
  from: 0,
  to: 1_000,
};

export const oneCondition = (column: string, values: readonly string[]) => ({
  ...everybody,
  conditions: [
    { kind: 'column' as const, column, test: { op: 'any-of' as const, values: [...values] } },
  ],
});

/** Lists over real memory, without a database underneath. */
export function listOffice() {
  const held = createHeldRows();
  const outbox = createOutbox();
  const records = createKeptRecords(held, outbox);
  const people = createPeople({ held, outbox, records });
  const amounts = new Set(['here']);
  const paid = createPaidIndex({
    people,
    records,
    ledger: createLedgerIndex({ people, records }),
    sectionsWithAmounts: () => amounts,
  });
  const day = { today: IsoDate.parse('2026-11-23') };
  let turns = 0;
  const meanwhile: (() => void)[] = [];

  const put = (entries: Iterable<readonly [number, MemberFields | null]>) => {
    const changed: string[] = [];
    for (const [who, fields] of entries) {
      if (fields === null) held.drop(idOf(who));
      else held.put(aHeld({ id: idOf(who), fields }));
      changed.push(idOf(who));
    }
    people.refresh(changed);
  };
  const putRecords = <K extends RecordKind>(
    entity: K,
    entries: Iterable<readonly [string, FieldsOf<K>]>,
  ) => {
    const changed: string[] = [];
    for (const [id, fields] of entries) {
      // The fields of any kind of record are JSON.
      const plain = fields as RecordFields;
      held.put({ entity, id, scope: here, rev: 1, fields: plain });
      changed.push(id);
    }
    records.refresh(changed);
  };

  return {
    put,
    putRecords,
    putRecord: <K extends RecordKind>(entity: K, id: string, fields: FieldsOf<K>) =>
      putRecords(entity, [[id, fields]]),
    pay: (id: number, payment: ContributionFields) =>
      putRecords('contribution', [[idOf(900_000 + id), payment]]),
    people,
    day,
    turns: () => turns,
    /** Happens the next time that a list lets others have their turn. */
    meanwhile: (event: () => void) => meanwhile.push(event),
    lists: () =>
      createMemberLists({
        people,
        records,
        paid,
        sections: () => new Map([['here', 'Vernoy']]),
        today: () => day.today,
        nextTurn: async () => {
          turns += 1;
          meanwhile.shift()?.();
        },
      }),
  };
}

/** With these people, numbered from 0. */
export function officeOf(people: readonly MemberPatch[]) {
  const office = listOffice();
  office.put(people.map((said, who) => [who, { ...aMember(), ...said }]));
  return { ...office, lists: office.lists() };
}

/** `Vernoy (2)` for a heading, the name for a person. */
export const read = (lines: readonly ListLine[]) =>
  lines.map((line) =>
    line.kind === 'row' ? line.row.fields.familyName : `${line.value} (${line.count})`,
  );
