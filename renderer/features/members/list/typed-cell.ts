import type { Column } from '#shared/domain/members/catalogue.ts';
import { foldText } from '#shared/domain/members/fold-text.ts';
import type { MemberPatch } from '#shared/domain/members/member.ts';
import { bulkValueOf } from '../bulk/bulk-value.ts';
import { neverEmpty } from '../bulk/never-empty.ts';

// The value is one that the field may hold.
const patchOf = (field: string, value: unknown): MemberPatch =>
  ({ [field]: value }) as unknown as MemberPatch;

/** What text in a cell makes of its field; null when the field cannot hold it. */
export function patchOfTyped(
  column: Column,
  text: string,
  choiceText: (column: Column, choice: string) => string,
): MemberPatch | null {
  const { field } = column;
  if (field === null) return null;
  if (text.trim() === '') {
    // Each of these fields may be null.
    return neverEmpty.has(field) ? null : patchOf(field, null);
  }
  const choices = column.kind === 'yes-no' ? ['true', 'false'] : (column.choices ?? []);
  const chosen = choices.find(
    (choice) => foldText(choiceText(column, choice)) === foldText(text) || choice === text,
  );
  if (choices.length > 0 && chosen === undefined) return null;
  const read = bulkValueOf(column, chosen ?? text);
  // The value was read as the field's own kind.
  return read.kind === 'read' ? patchOf(field, read.value) : null;
}
