import { addressFields, housed } from '#shared/domain/members/household.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import { isEmptied } from '#shared/domain/members/merged.ts';
import { searchText } from '#shared/domain/members/search-text.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { sameFields } from '#shared/sync/fingerprint.ts';
import { type ShownMember, showMember } from '#shared/sync/overlay.ts';
import type { HeldRows } from './held-rows.ts';
import type { KeptRecords } from './kept-records.ts';
import type { Outbox } from './outbox.ts';
import { createRelations } from './relations.ts';

/**
 * Everyone who can be shown, in slots: a person keeps a slot while shown, and lists are lists of slots. The person
 * of a slot is put together from what central and this office have said only when asked for. Who is in the bin, or was
 * merged into another record, has no slot.
 */
export type People = {
  count(): number;
  /** One past the highest slot in use. */
  slots(): number;
  idAt(slot: number): MemberId | null;
  fieldsAt(slot: number): MemberFields | null;
  /** Folded, for searching; empty for a free slot. */
  textAt(slot: number): string;
  /** As they are shown: with the address of their household. */
  get(id: string): ShownMember | null;
  /** Whom `own` gave, as lists show them; as they are when none does. */
  asListed(person: ShownMember): ShownMember;
  /** The person's own record, be it in the bin or merged: what is written is written there. */
  own(id: string): ShownMember | null;
  shown(): Iterable<ShownMember>;
  /** Of everybody, also in the bin or merged. */
  ids(): Iterable<string>;
  /** Ids of those in the bin. */
  binned(): ReadonlySet<string>;
  /** The record that speaks for this one: itself, unless it was merged. */
  survivorOf(id: string): string;
  /** Records that were merged into this one, or into one of those. */
  mergedHere(id: string): readonly string[];
  /** Everybody of a household, also those in the bin. */
  housedIn(householdId: string): readonly string[];
  /** Records that were merged into others. */
  merged(): ReadonlySet<string>;
  /** Call with every row whose held copy or pending mutations changed. */
  refresh(ids: Iterable<string>): void;
  /** The same in pieces: lists are told at the end. */
  refreshing(): Refreshing;
  /** Called with the slots whose person is another one, or has other values. */
  onChange(listener: (slots: readonly number[]) => void): void;
};

export type Refreshing = { take(ids: Iterable<string>): void; done(): void };

export type Rows = {
  readonly held: HeldRows;
  readonly outbox: Outbox;
  readonly records: KeptRecords;
};

export function createPeople({ held, outbox, records }: Rows): People {
  const ids: (MemberId | null)[] = [];
  const fields: (MemberFields | null)[] = [];
  const scopes: (ScopeId | null)[] = [];
  const texts: (string | null)[] = [];
  const slotOf = new Map<string, number>();
  const free: number[] = [];
  const binned = new Set<string>();
  const merged = new Set<string>();
  const listeners: ((slots: readonly number[]) => void)[] = [];

  const own = (id: string) => showMember(held.members.get(id), outbox.of(id));
  const relations = createRelations((id) => own(id) !== null);

  const shownAs = (person: ShownMember): ShownMember => {
    const { household } = person.fields;
    if (household === null || household === undefined) return person;
    const home = records.of('household', household);
    if (home === null) return person;
    const waiting = addressFields.filter((field) => home.waiting.includes(field));
    return {
      ...person,
      fields: housed(person.fields, home.fields),
      waiting: waiting.length === 0 ? person.waiting : [...person.waiting, ...waiting],
    };
  };

  /** Null when there is nobody to show; notes why. */
  const standing = (id: string): ShownMember | null => {
    const person = own(id);
    relations.note(id, person?.fields ?? null);
    const isMerged =
      person !== null && (relations.survivorOf(id) !== id || isEmptied(person.fields));
    const isBinned = (person?.fields.binnedOn ?? null) !== null;
    mark(merged, id, isMerged);
    mark(binned, id, isBinned && !isMerged);
    return person === null || isMerged || isBinned ? null : shownAs(person);
  };

  const refreshOne = (id: string): number | null => {
    const shown = standing(id);
    const known = slotOf.get(id);
    if (shown === null && known === undefined) return null;
    const slot = known ?? free.pop() ?? ids.length;
    if (shown === null) {
      slotOf.delete(id);
      free.push(slot);
    } else {
      slotOf.set(id, slot);
    }
    const before = fields[slot] ?? null;
    const isSame =
      shown !== null &&
      ids[slot] === shown.id &&
      scopes[slot] === shown.scope &&
      before !== null &&
      sameFields(before, shown.fields);
    ids[slot] = shown?.id ?? null;
    scopes[slot] = shown?.scope ?? null;
    fields[slot] = shown?.fields ?? null;
    // Central's answers change nothing that people see: lists stay as they are.
    if (isSame) return null;
    texts[slot] = shown === null ? '' : null;
    return slot;
  };

  const refreshing = (): Refreshing => {
    // One slot may be freed and taken again in the same refresh.
    const slots = new Set<number>();
    const refreshAll = (some: Iterable<string>) => {
      for (const id of some) {
        const slot = refreshOne(id);
        if (slot !== null) slots.add(slot);
      }
    };
    return {
      take(some) {
        const hanging = new Set<string>();
        for (const id of some) {
          for (const one of relations.mergedHere(id)) hanging.add(one);
          const slot = refreshOne(id);
          if (slot !== null) slots.add(slot);
          // Of two that point at each other, the first was looked at before the second was known to.
          if (relations.survivorOf(id) !== id) hanging.add(relations.survivorOf(id));
          for (const one of relations.mergedHere(id)) hanging.add(one);
        }
        refreshAll(hanging);
      },
      done() {
        if (slots.size === 0) return;
        const changed = [...slots];
        for (const listener of listeners) listener(changed);
      },
    };
  };

  const refresh = (changed: Iterable<string>) => {
    const pieces = refreshing();
    pieces.take(changed);
    pieces.done();
  };

  records.onChange((changed) => {
    const homes = changed.filter(({ kind }) => kind === 'household');
    refresh(homes.flatMap(({ id }) => relations.housedIn(id)));
  });

  const textAt = (slot: number): string => {
    const known = texts[slot];
    if (typeof known === 'string') return known;
    const of = fields[slot];
    const text = of === null || of === undefined ? '' : searchText(of);
    texts[slot] = text;
    return text;
  };

  const get = (id: string): ShownMember | null => {
    const person = slotOf.has(id) ? own(id) : null;
    return person === null ? null : shownAs(person);
  };

  return {
    count: () => slotOf.size,
    slots: () => ids.length,
    idAt: (slot) => ids[slot] ?? null,
    fieldsAt: (slot) => fields[slot] ?? null,
    textAt,
    get,
    asListed: (person) => (slotOf.has(person.id) ? shownAs(person) : person),
    own,
    *shown() {
      for (const id of slotOf.keys()) {
        const shown = get(id);
        if (shown !== null) yield shown;
      }
    },
    *ids() {
      yield* slotOf.keys();
      yield* binned;
      yield* merged;
    },
    binned: () => binned,
    merged: () => merged,
    survivorOf: relations.survivorOf,
    mergedHere: relations.mergedHere,
    housedIn: relations.housedIn,
    refresh,
    refreshing,
    onChange(listener) {
      listeners.push(listener);
    },
  };
}

function mark(set: Set<string>, id: string, isIn: boolean): void {
  if (isIn) set.add(id);
  else set.delete(id);
}
