import { foldText } from '#shared/domain/members/fold-text.ts';
import { searchText } from '#shared/domain/members/search-text.ts';
import type { ListQuery, MemberRow } from '../../renderer/store/store-api.ts';

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** Searches and sorts like the real store, over few rows. */
export function foundRows(rows: readonly MemberRow[], { text, sort }: ListQuery) {
  const words = foldText(text).split(' ').filter(Boolean);
  const hits = (row: MemberRow, word: string) => searchText(row.fields).includes(` ${word}`);
  const exact = rows.filter((row) => words.every((word) => hits(row, word)));
  const isApproximate = exact.length === 0 && words.some((word) => word.length > 3);
  const near = () => rows.filter((row) => words.every((word) => hits(row, word.slice(0, 3))));
  const matching = isApproximate ? near() : exact;
  const turn = sort.direction === 'ascending' ? 1 : -1;
  const key = (row: MemberRow) =>
    sort.column === 'name'
      ? `${row.fields.familyName} ${row.fields.givenName ?? ''}`
      : (row.fields[sort.column] ?? '');
  return {
    matching: [...matching].sort((a, b) => turn * collator.compare(key(a), key(b))),
    isApproximate: isApproximate && matching.length > 0,
  };
}
