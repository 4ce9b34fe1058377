import { type MemberField, MemberFields, type MemberId } from '#shared/domain/members/member.ts';
import { searchText } from '#shared/domain/members/search-text.ts';
import { type ShownMember, showMember } from '#shared/sync/overlay.ts';
import type { HeldRows } from './held-rows.ts';
import type { Outbox } from './outbox.ts';

/**
 * Everyone who can be shown, in slots: a person keeps a slot while shown, and lists are lists of slots. The person
 * of a slot is put together from what central and this office have said only when asked for.
 */
export type People = {
  count(): number;
  /** One past the highest slot in use. */
  slots(): number;
  idAt(slot: number): MemberId | null;
  fieldsAt(slot: number): MemberFields | null;
  /** Folded, for searching; empty for a free slot. */
  textAt(slot: number): string;
  get(id: MemberId): ShownMember | null;
  shown(): Iterable<ShownMember>;
  /** Call with every row whose held copy or pending mutations changed. */
  refresh(ids: Iterable<string>): void;
  /** Called with the slots whose person is another one, or has other values. */
  onChange(listener: (slots: readonly number[]) => void): void;
};

export function createPeople(held: HeldRows, outbox: Outbox): People {
  const ids: (MemberId | null)[] = [];
  const fields: (MemberFields | null)[] = [];
  const texts: (string | null)[] = [];
  const slotOf = new Map<string, number>();
  const free: number[] = [];
  const listeners: ((slots: readonly number[]) => void)[] = [];

  const look = (id: string) => showMember(held.members.get(id), outbox.of(id));

  const refreshOne = (id: string): number | null => {
    const shown = look(id);
    const known = slotOf.get(id);
    if (shown === null && known === undefined) return null;
    const slot = known ?? free.pop() ?? ids.length;
    if (shown === null) {
      slotOf.delete(id);
      free.push(slot);
    } else {
      slotOf.set(id, slot);
    }
    const isSame =
      shown !== null && ids[slot] === shown.id && sameFields(fields[slot], shown.fields);
    ids[slot] = shown?.id ?? null;
    fields[slot] = shown?.fields ?? null;
    // Central's answers change nothing that people see: lists stay as they are.
    if (isSame) return null;
    texts[slot] = shown === null ? '' : null;
    return slot;
  };

  const textAt = (slot: number): string => {
    const known = texts[slot];
    if (typeof known === 'string') return known;
    const of = fields[slot];
    const text = of === null || of === undefined ? '' : searchText(of);
    texts[slot] = text;
    return text;
  };

  return {
    count: () => slotOf.size,
    slots: () => ids.length,
    idAt: (slot) => ids[slot] ?? null,
    fieldsAt: (slot) => fields[slot] ?? null,
    textAt,
    get: (id) => (slotOf.has(id) ? look(id) : null),
    *shown() {
      for (const id of slotOf.keys()) {
        const shown = look(id);
        if (shown !== null) yield shown;
      }
    },
    refresh(changed) {
      // One slot may be freed and taken again in the same refresh.
      const slots = new Set<number>();
      for (const id of changed) {
        const slot = refreshOne(id);
        if (slot !== null) slots.add(slot);
      }
      if (slots.size === 0) return;
      for (const listener of listeners) listener([...slots]);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}

// The keys of the schema are the fields of a member.
const memberFields = Object.keys(MemberFields.shape) as readonly MemberField[];

function sameFields(a: MemberFields | null | undefined, b: MemberFields): boolean {
  if (a === b) return true;
  if (a === null || a === undefined) return false;
  // Any two members have the same known fields; others are not shown.
  return memberFields.every((field) => a[field] === b[field]);
}
