import { strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { ParsedTable } from './import-file.ts';

/**
 * A table on its way from one process to another. Its rows travel as bytes in pieces: a million cells as objects would
 * hold every process they pass for a second or two, and bytes pass unseen.
 */
export const PackedTable = ParsedTable.omit({ rows: true }).extend({
  pieces: z.array(z.instanceof(Uint8Array)),
});
export type PackedTable = z.infer<typeof PackedTable>;

type Rows = ParsedTable['rows'];

/** What one piece may come to: read again in a few milliseconds. */
const most = { rows: 500, characters: 200_000 } as const;

export function packTable({ rows, ...table }: ParsedTable): PackedTable {
  return { ...table, pieces: Array.from(piecesOf(textsOf(rows))) };
}

/** The rows of one piece. Throws on what `packTable` did not make. */
export function rowsIn(piece: Uint8Array): Rows {
  return PieceRows.parse(JSON.parse(strFromU8(piece))).map(([line, cells]) => ({ line, cells }));
}

const PieceRows = z.array(z.tuple([z.number(), z.array(z.string())]));

function* textsOf(rows: Rows): Generator<string> {
  for (const { line, cells } of rows) yield JSON.stringify([line, cells]);
}

/** JSON texts as the elements of arrays, an array a piece. */
export function* piecesOf(all: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  let texts: string[] = [];
  let characters = 0;
  for (const text of all) {
    texts.push(text);
    characters += text.length;
    if (texts.length < most.rows && characters < most.characters) continue;
    yield pieceOf(texts);
    texts = [];
    characters = 0;
  }
  if (texts.length > 0) yield pieceOf(texts);
}

const pieceOf = (texts: readonly string[]) => new Uint8Array(strToU8(`[${texts.join()}]`));
