import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import {
  add,
  aTable,
  aTract,
  edit,
  object,
  objectId,
  textOf,
  write,
} from '../../../../builders/a-tract.ts';

const table = (doc: Y.Doc) => {
  const found = object(doc, 't');
  return found?.kind === 'table' ? found : null;
};
const ids = (tracks: readonly { readonly id: string }[] = []) => tracks.map(({ id }) => id);

/** The table with these rows and columns; new ones are 10 mm. */
function arrange(doc: Y.Doc, rows: readonly string[], columns: readonly string[], stamp: string) {
  const known = [...(table(doc)?.rowTracks ?? []), ...(table(doc)?.columnTracks ?? [])];
  const track = (id: string) => known.find((one) => one.id === id) ?? { id, size: 10 };
  const wanted: TractEdit = {
    kind: 'arrange-table',
    object: objectId('t'),
    rows: rows.map(track),
    columns: columns.map(track),
    stamp,
  };
  edit(doc, wanted);
}

describe('a table', () => {
  it('moves its rows, and a row that comes back has its old text', () => {
    const doc = aTract();
    edit(doc, add(aTable('t')), write('t-1/a', 0, 'Jeudi'));

    arrange(doc, ['2', '1'], ['a', 'b'], 'x');
    expect(ids(table(doc)?.rowTracks)).toEqual(['2', '1']);
    arrange(doc, ['2'], ['a', 'b'], 'y');
    arrange(doc, ['1', '2'], ['a', 'b'], 'z');

    expect(ids(table(doc)?.rowTracks)).toEqual(['1', '2']);
    expect(textOf(doc, table(doc)?.cells['1/a'] ?? '')).toBe('Jeudi\n');
    expect(readTract(doc).faults).toEqual([]);
  });

  it('gets the row of one office and the column of the other', () => {
    const doc = aTract();
    edit(doc, add(aTable('t')));
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));

    arrange(doc, ['1', 'new-row', '2'], ['a', 'b'], 'x');
    arrange(other, ['1', '2'], ['a', 'b', 'new-column'], 'y');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));

    expect(ids(table(doc)?.rowTracks)).toEqual(['1', 'new-row', '2']);
    expect(ids(table(doc)?.columnTracks)).toEqual(['a', 'b', 'new-column']);
    expect(Object.keys(table(doc)?.cells ?? {})).toHaveLength(8);
    expect(readTract(doc).faults).toEqual([]);
  });
});
