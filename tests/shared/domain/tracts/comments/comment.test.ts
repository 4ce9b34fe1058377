import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commentThreads, TractCommentFields } from '#shared/domain/tracts/comments/comment.ts';

const tract = crypto.randomUUID();

const aComment = (id: string, said: Readonly<Record<string, unknown>> = {}) => ({
  id,
  fields: TractCommentFields.parse({
    tract,
    answers: null,
    page: 't-page-0',
    object: null,
    place: { x: 10, y: 10 },
    text: 'Plus grand ?',
    by: null,
    at: '2026-11-23T09:00:00Z',
    resolved: false,
    ...said,
  }),
});

it('numbers what is said of a leaflet from the oldest on, whatever the order it came in', () => {
  const first = crypto.randomUUID();
  const rows = [
    aComment(first),
    aComment('b', { at: '2026-11-23T12:00:00+02:00' }),
    aComment('c', { answers: first, at: '2026-11-24T09:00:00Z' }),
    aComment('d', { answers: first, at: '2026-11-23T10:30:00Z' }),
    aComment('e', { tract: crypto.randomUUID() }),
  ];

  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      const threads = commentThreads(shuffled, tract);

      expect(threads.map(({ number, first: { id } }) => [number, id])).toEqual([
        [1, first],
        [2, 'b'],
      ]);
      expect(threads[0]?.answers.map(({ id }) => id)).toEqual(['d', 'c']);
    }),
  );
});
