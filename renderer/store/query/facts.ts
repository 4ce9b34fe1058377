import { noDuesBook } from '#shared/domain/contributions/rules/dues-book.ts';
import type { Column, ColumnValue } from '#shared/domain/members/catalogue.ts';
import type { PersonFacts, Reading } from '#shared/domain/members/person-facts.ts';
import { duesBook } from '../contributions/dues-book.ts';
import type { ListPorts } from './list-ports.ts';
import { createPersonAt } from './person-at.ts';
import { createSurvivors } from './survivors.ts';

/** What lists and segments may ask of everybody, by slot. */
export type Facts = {
  slots(): number;
  at(slot: number): PersonFacts | null;
  /** Null for a free slot too. */
  valueAt(slot: number, column: Column): ColumnValue;
  /** The same object as long as nothing in it changes. */
  reading(): Reading;
  /** Call before a question: the day may have changed, or a section's name. */
  renew(): void;
  /** Called with the slots whose facts changed, or with `reading` when what they are read with did. */
  onChange(listener: (changed: readonly number[] | 'reading') => void): void;
};

/** The kinds of record that a reading is made of. */
const ofReading: ReadonlySet<string> = new Set(['tag', 'custom-field', 'dues-rules', 'exemption']);

export function createFacts(ports: ListPorts): Facts {
  const { people, records, paid } = ports;
  const persons = createPersonAt(ports);
  const survivors = createSurvivors(people);
  const listeners: ((changed: readonly number[] | 'reading') => void)[] = [];
  let reading: Reading = { ...noReading, today: ports.today() };
  let isStale = true;
  let key = '';
  let withAmounts = paid.sectionsWithAmounts();

  const tell = (changed: readonly number[] | 'reading') => {
    if (changed.length > 0) for (const listener of listeners) listener(changed);
  };
  people.onChange((slots) => {
    const moved = survivors.refresh();
    // Exemptions are the survivor's.
    isStale ||= moved.size > 0;
    const all = moved.size === 0 ? slots : [...new Set([...slots, ...slotsOf(moved)])];
    persons.forget(all);
    tell(all);
  });
  records.onChange((changed) => {
    isStale ||= changed.some(({ kind }) => ofReading.has(kind));
  });
  paid.onChange((touched) => {
    const slots = slotsOf(touched);
    persons.forget(slots);
    tell(slots);
  });

  const slotsOf = (ids: ReadonlySet<string>): readonly number[] => {
    const slots: number[] = [];
    for (let slot = 0; slot < people.slots(); slot += 1) {
      const id = people.idAt(slot);
      if (id !== null && ids.has(id)) slots.push(slot);
    }
    return slots;
  };

  const facts: Facts = {
    slots: people.slots,
    at: persons.at,
    reading: () => reading,
    renew() {
      const [today, sections] = [ports.today(), ports.sections()];
      const now = JSON.stringify([today, ...sections]);
      const given = paid.sectionsWithAmounts();
      if (given !== withAmounts) persons.forgetAll();
      else if (now === key && !isStale) return;
      withAmounts = given;
      key = now;
      isStale = false;
      const tags = new Map(records.all('tag').map(({ id, fields }) => [id, fields]));
      const own = new Map(records.all('custom-field').map(({ id, fields }) => [id, fields]));
      const dues = duesBook(ports);
      reading = { today, sections, tags, customFields: own, dues, amountsIn: given };
      tell('reading');
    },
    valueAt(slot, column) {
      const person = persons.at(slot);
      return person === null ? null : column.read(person, reading);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
  facts.renew();
  return facts;
}

const noReading: Omit<Reading, 'today'> = {
  sections: new Map(),
  tags: new Map(),
  customFields: new Map(),
  dues: noDuesBook,
  amountsIn: new Set(),
};
