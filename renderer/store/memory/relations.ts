import type { MemberFields } from '#shared/domain/members/member.ts';
import { survivorOf } from '#shared/domain/members/merged.ts';

/** Who is merged into whom and who lives where: which people change when another row changes. */
export type Relations = {
  /** Call with a person's own fields, null when there is no such person. */
  note(id: string, fields: MemberFields | null): void;
  /** The record that speaks for this one; itself for nearly everybody. */
  survivorOf(id: string): string;
  /** Those whose being shown hangs on this record. */
  mergedHere(id: string): readonly string[];
  housedIn(householdId: string): readonly string[];
};

export function createRelations(isThere: (id: string) => boolean): Relations {
  const mergedInto = new Map<string, string>();
  const merged = new Map<string, Set<string>>();
  const household = new Map<string, string>();
  const housed = new Map<string, Set<string>>();

  return {
    note(id, fields) {
      point(id, fields?.mergedInto ?? null, { to: mergedInto, from: merged });
      point(id, fields?.household ?? null, { to: household, from: housed });
    },
    survivorOf: (id) => (mergedInto.has(id) ? survivorOf(id, mergedInto, isThere) : id),
    mergedHere(id) {
      if (!merged.has(id)) return [];
      const found = new Set<string>();
      const follow = (target: string) => {
        for (const one of merged.get(target) ?? []) {
          if (one === id || found.has(one)) continue;
          found.add(one);
          follow(one);
        }
      };
      follow(id);
      return [...found];
    },
    housedIn: (householdId) => [...(housed.get(householdId) ?? [])],
  };
}

type Pointers = {
  readonly to: Map<string, string>;
  readonly from: Map<string, Set<string>>;
};

function point(id: string, target: string | null, { to, from }: Pointers): void {
  const before = to.get(id) ?? null;
  if (before === target) return;
  if (before !== null) {
    const others = from.get(before);
    others?.delete(id);
    if (others?.size === 0) from.delete(before);
  }
  if (target === null) {
    to.delete(id);
    return;
  }
  to.set(id, target);
  const known = from.get(target) ?? new Set();
  from.set(target, known.add(id));
}
