import type { ColumnKind } from '#shared/domain/members/catalogue.ts';
import type { TestOp } from '#shared/domain/segments/column-tests.ts';
import type { MessageId } from '#shared/i18n/messages.ts';

/** A test in words, as one would say it of a column of this kind. */
export function testMessage(kind: ColumnKind, op: TestOp): MessageId {
  if (op === 'any-of' || op === 'none-of') {
    if (kind === 'tags') return `segment.test.tags.${op}`;
    return kind === 'choice' ? `segment.test.choice.${op}` : `segment.test.${op}`;
  }
  return `segment.test.${op}`;
}
