import { z } from 'zod';
import { IsoDateTime } from '../../dates.ts';

export const longestComment = 4_000;
const id = z.string().min(1).max(80);
const millimetres = z.number().min(-100_000).max(100_000);

/**
 * What somebody says of a leaflet, beside it: it is no part of the document, so that undo and paper never meet it. An
 * answer is a comment of its own: two offices that answer at once are both heard.
 */
export const TractCommentFields = z.object({
  tract: z.uuid(),
  /** The comment that it answers. */
  answers: z.uuid().nullable(),
  page: id,
  /** What it is about; it follows it while it is there. */
  object: id.nullable(),
  /** On the page, where the object was or where nothing is chosen. */
  place: z.object({ x: millimetres, y: millimetres }),
  text: z.string().trim().min(1).max(longestComment),
  by: z.string().max(200).nullable(),
  at: IsoDateTime,
  /** Of the first of a thread. */
  resolved: z.boolean(),
});
export type TractCommentFields = z.infer<typeof TractCommentFields>;

type Row = { readonly id: string; readonly fields: TractCommentFields };

export type CommentThread<R extends Row = Row> = {
  /** The same as long as nothing before it is deleted, resolved or not. */
  readonly number: number;
  readonly first: R;
  /** Oldest first. */
  readonly answers: readonly R[];
};

/** What is said of one leaflet, oldest first: every office reads the same numbers. */
export function commentThreads<R extends Row>(
  rows: readonly R[],
  tract: string,
): readonly CommentThread<R>[] {
  const said = rows.filter(({ fields }) => fields.tract === tract).toSorted(byMoment);
  return said
    .filter(({ fields }) => fields.answers === null)
    .map((first, at) => ({
      number: at + 1,
      first,
      answers: said.filter(({ fields }) => fields.answers === first.id),
    }));
}

const byMoment = (a: Row, b: Row) =>
  Date.parse(a.fields.at) - Date.parse(b.fields.at) || a.id.localeCompare(b.id);
