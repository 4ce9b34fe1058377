import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { PersonFacts } from '#shared/domain/members/person-facts.ts';
import { sectionOf } from '#shared/domain/scope.ts';
import type { ListPorts } from './list-ports.ts';

/** What is looked up of a person is kept by slot: over 200,000 people a map costs ten times an array. */
export type PersonAt = {
  at(slot: number): PersonFacts | null;
  forget(slots: readonly number[]): void;
  forgetAll(): void;
};

export function createPersonAt({ people, paid }: Pick<ListPorts, 'people' | 'paid'>): PersonAt {
  const sections: (string | undefined)[] = [];
  const payments: (PersonFacts['payments'] | undefined)[] = [];
  const source: Source = {
    sectionOf(slot, id) {
      const known = sections[slot];
      if (known !== undefined) return known;
      const section = sectionOf(people.get(id)?.scope ?? '');
      sections[slot] = section;
      return section;
    },
    paymentsOf(slot, id) {
      const known = payments[slot];
      if (known !== undefined) return known;
      const found = paid.of(id, source.sectionOf(slot, id));
      payments[slot] = found;
      return found;
    },
  };
  return {
    at(slot) {
      const fields = people.fieldsAt(slot);
      const id = people.idAt(slot);
      return fields === null || id === null ? null : new Person({ source, slot, id, fields });
    },
    forget(slots) {
      for (const slot of slots) {
        sections[slot] = undefined;
        payments[slot] = undefined;
      }
    },
    forgetAll() {
      sections.length = 0;
      payments.length = 0;
    },
  };
}

type Source = {
  readonly sectionOf: (slot: number, id: MemberId) => string;
  readonly paymentsOf: (slot: number, id: MemberId) => PersonFacts['payments'];
};

type Parts = {
  readonly source: Source;
  readonly slot: number;
  readonly id: MemberId;
  readonly fields: MemberFields;
};

/** A class, because a query makes 200,000 of them, and most ask neither for the section nor for payments. */
class Person implements PersonFacts {
  readonly id: MemberId;
  readonly fields: MemberFields;
  private readonly source: Source;
  private readonly slot: number;

  constructor({ source, slot, id, fields }: Parts) {
    this.id = id;
    this.fields = fields;
    this.source = source;
    this.slot = slot;
  }

  get sectionId(): string {
    return this.source.sectionOf(this.slot, this.id);
  }

  get payments(): PersonFacts['payments'] {
    return this.source.paymentsOf(this.slot, this.id);
  }
}
