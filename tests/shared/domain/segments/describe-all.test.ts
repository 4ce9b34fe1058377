import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberColumns } from '#shared/domain/members/catalogue.ts';
import { blankTest, testsOf } from '#shared/domain/segments/column-tests.ts';
import { describeSegment } from '#shared/domain/segments/describe-segment.ts';
import type { ColumnTest } from '#shared/domain/segments/segment.ts';
import { anyQuery } from './any-query.ts';
import { all, column, saidContext } from './said-queries.ts';

const languages = ['fr', 'en'] as const;

function filledIn(test: ColumnTest, value: string): ColumnTest {
  if ('text' in test) return { ...test, text: value };
  if ('values' in test) return { ...test, values: [value] };
  return test.op === 'number-between' ? { ...test, from: 1 } : test;
}

describe('the sentence of a segment', () => {
  it.each(languages)('has words for every test of every column in %s', (language) => {
    const gone = describeSegment(all(column('gone', { op: 'is-filled' })), saidContext, language);
    for (const { id, kind, choices = ['x'] } of memberColumns) {
      for (const op of testsOf(kind)) {
        for (const choice of choices) {
          const query = all(column(id, filledIn(blankTest(op), choice)));
          const said = describeSegment(query, saidContext, language);
          expect([id, op, said === gone]).toEqual([id, op, false]);
          expect(said).not.toMatch(/[{}#]|undefined| {2}/);
        }
      }
    }
  });

  it.each(languages)('can be put together for any query in %s', (language) => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const said = describeSegment(query, saidContext, language);
        expect(said).toMatch(/^\p{Lu}.*\.$/u);
        expect(said).not.toMatch(/[{}#]|undefined| {2}| ,|\( /);
      }),
    );
  });
});
