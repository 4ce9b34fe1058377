import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noEdits,
  type PendingEdit,
  pendingAt,
  withEdit,
  withoutEdit,
  withoutKept,
} from '../../../../../renderer/ui/grid/edit/pending-edits.ts';

const anyCell = fc.record({
  key: fc.constantFrom('row-1', 'row-2', 'row-3'),
  column: fc.constantFrom('name', 'town'),
});
const anyEdit: fc.Arbitrary<PendingEdit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('saving' as const, 'kept' as const), text: fc.string() }),
  fc.record({ kind: fc.constant('refused' as const), text: fc.string(), sentence: fc.string() }),
);
const anyEdits = fc
  .array(fc.tuple(anyCell, anyEdit))
  .map((edits) => edits.reduce((before, [cell, edit]) => withEdit(before, cell, edit), noEdits));

describe('edits on their way', () => {
  it('show the newest of a cell and leave the others', () => {
    fc.assert(
      fc.property(anyEdits, anyCell, anyCell, anyEdit, (edits, cell, other, edit) => {
        fc.pre(cell.key !== other.key || cell.column !== other.column);

        const more = withEdit(edits, cell, edit);

        expect(pendingAt(more, cell)).toBe(edit);
        expect(pendingAt(more, other)).toBe(pendingAt(edits, other));
      }),
    );
  });

  it('are gone once taken away, and hold nothing for a row without edits', () => {
    fc.assert(
      fc.property(anyEdits, anyCell, (edits, cell) => {
        const fewer = withoutEdit(edits, cell);

        expect(pendingAt(fewer, cell)).toBe(null);
        expect([...fewer.values()].every(({ size }) => size > 0)).toBe(true);
      }),
    );
  });

  it('lose only what was kept when the list is read again', () => {
    fc.assert(
      fc.property(anyEdits, anyCell, (edits, cell) => {
        const before = pendingAt(edits, cell);

        const after = pendingAt(withoutKept(edits), cell);

        expect(after).toBe(before?.kind === 'kept' ? null : before);
      }),
    );
  });
});
