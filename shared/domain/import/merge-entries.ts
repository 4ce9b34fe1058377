import {
  type Entries,
  type EntryKey,
  type EntryOf,
  entriesOf,
  nextKey,
} from '../members/entries.ts';
import { foldText } from '../members/fold-text.ts';
import type { MemberFields } from '../members/member.ts';
import type { CellChange } from './import.ts';

/**
 * Tags, further numbers and addresses, offices: they are added, whatever else is kept, because they take nothing away.
 * `after` is the person as they are once all else has changed.
 */
export function newEntries(
  after: MemberFields,
  read: Partial<MemberFields>,
): readonly CellChange[] {
  const grown: Record<string, unknown> & Entries = { ...after };
  const added: CellChange[] = [];
  const add = (field: EntryKey, value: CellChange['after']) => {
    Object.assign(grown, { [field]: value });
    added.push({ field, before: null, after: value });
  };
  const known = new Set([after.phone, after.email]);
  for (const { value } of entriesOf(after, 'contact')) known.add(value.value);
  for (const { value } of entriesOf(read, 'contact')) {
    if (known.has(value.value)) continue;
    known.add(value.value);
    add(nextKey(grown, 'contact'), value);
  }
  for (const family of ['mandate', 'role'] as const) {
    for (const { value } of entriesOf(read, family)) {
      const there = entriesOf(grown, family).map((entry) => entry.value);
      if (!isSaid(value, there)) add(nextKey(grown, family), value);
    }
  }
  for (const { key } of entriesOf(read, 'tag')) if (after[key] == null) add(key, true);
  return added;
}

type Office = EntryOf<'mandate'>;

/** Our own lists put the titles of a person side by side: `Maire, Conseiller départemental`. */
function isSaid({ title }: Office, there: readonly Office[]): boolean {
  const titles = new Set(there.map((office) => foldText(office.title)));
  return (
    titles.has(foldText(title)) || title.split(',').every((part) => titles.has(foldText(part)))
  );
}
