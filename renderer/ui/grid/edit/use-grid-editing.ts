import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { err, type Result } from '#shared/result.ts';
import type { GridCell, GridColumn, GridEditing, GridLine } from '../grid-types.ts';
import type { Place } from '../selection/grid-selection.ts';
import {
  noEdits,
  type PendingEdits,
  pendingAt,
  withEdit,
  withoutEdit,
  withoutKept,
} from './pending-edits.ts';
import { type TypingFault, tidyTyped } from './tidy-typed.ts';

export type Editing<Row> = {
  readonly place: Place;
  readonly key: string;
  readonly row: Row;
  readonly column: GridColumn;
  readonly text: string;
  readonly fault: string | null;
  /** Whether what was there is replaced by the next sign, or gone on with. */
  readonly start: 'select' | 'end';
};

type Options<Row> = {
  readonly edits: GridEditing<Row> | null;
  readonly version: number;
  readonly cellOf: (row: Row, column: string) => GridCell;
};

const shownAgainMs = 1_500;

/** One cell is being typed in; any number are on their way, and refused ones come back with their sentence. */
export function useGridEditing<Row>({ edits, version, cellOf }: Options<Row>) {
  const intl = useIntl();
  const [editing, showEditing] = useState<Editing<Row> | null>(null);
  // An editor that leaves the screen loses the focus, which would end the same cell a second time.
  const live = useRef<Editing<Row> | null>(null);
  const setEditing = (next: Editing<Row> | null) => {
    live.current = next;
    showEditing(next);
  };
  const [pending, setPending] = useState<PendingEdits>(noEdits);
  const [crash, setCrash] = useState<{ readonly cause: unknown } | null>(null);
  // Whatever is opened after a commit matters more than what the answer would bring back.
  const opened = useRef(0);
  if (crash) throw crash.cause;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another reading of the list.
  useEffect(() => setPending(withoutKept), [version]);
  const hasKept = [...pending.values()].some((row) => [...row.values()].some(isKept));
  useEffect(() => {
    if (!hasKept) return;
    const timer = setTimeout(() => setPending(withoutKept), shownAgainMs);
    return () => clearTimeout(timer);
  }, [hasKept]);

  const canEdit = (line: GridLine<Row> | null, column: GridColumn | null): boolean =>
    edits !== null &&
    line?.kind === 'row' &&
    column?.isEditable === true &&
    cellOf(line.row, column.id).isEditable !== false;

  const begin = (
    place: Place,
    cell: { readonly line: GridLine<Row> | null; readonly column: GridColumn | null },
    start:
      | { readonly kind: 'select' | 'end' }
      | { readonly kind: 'replace'; readonly text: string },
  ): boolean => {
    const { line, column } = cell;
    if (line?.kind !== 'row' || column === null || !canEdit(line, column)) return false;
    const waiting = pendingAt(pending, { key: line.key, column: column.id });
    if (waiting?.kind === 'saving') return false;
    const { text, editText } = cellOf(line.row, column.id);
    opened.current += 1;
    setEditing({
      place,
      key: line.key,
      row: line.row,
      column,
      text: start.kind === 'replace' ? start.text : (waiting?.text ?? editText ?? text),
      fault: waiting?.kind === 'refused' ? waiting.sentence : null,
      start: start.kind === 'select' ? 'select' : 'end',
    });
    return true;
  };

  const cancel = () => {
    if (editing) setPending((known) => withoutEdit(known, cellKey(editing)));
    setEditing(null);
  };

  const send = async (sent: Editing<Row>, text: string) => {
    const turn = opened.current;
    const at = cellKey(sent);
    setPending((known) => withEdit(known, at, { kind: 'saving', text }));
    const sentence = await edits?.onEdit({ row: sent.row, column: at.column, text });
    if (!sentence) {
      setPending((known) => withEdit(known, at, { kind: 'kept', text }));
      return;
    }
    setPending((known) => withEdit(known, at, { kind: 'refused', text, sentence }));
    if (opened.current === turn) setEditing({ ...sent, text, fault: sentence, start: 'end' });
  };

  /** Null where anything may be typed. */
  const choicesOf = ({ column, row }: Editing<Row>): readonly string[] | null => {
    if (column.kind === 'choice') return edits?.choicesOf?.(column.id, row) ?? [];
    if (column.kind !== 'yes-no') return null;
    return [intl.formatMessage({ id: 'grid.yes' }), intl.formatMessage({ id: 'grid.no' })];
  };

  const read = (edited: Editing<Row>, typed: string): Result<string, TypingFault> => {
    const tidy = tidyTyped(edited.column.kind, typed, new Date().getFullYear());
    const choices = choicesOf(edited);
    const isFree = choices === null || edits?.editorFor?.(edited.column.id, edited.row);
    if (!tidy.ok || tidy.value === '' || isFree || choices.includes(tidy.value)) return tidy;
    return err('not-a-choice');
  };

  /** False when what was typed cannot be read: editing goes on. */
  const commit = (typed: string): boolean => {
    const edited = live.current;
    if (!edited) return true;
    const { column, row } = edited;
    const tidy = read(edited, typed);
    if (!tidy.ok) {
      const fault = intl.formatMessage({ id: `grid.fault.${tidy.error}` });
      setEditing({ ...edited, text: typed, fault });
      return false;
    }
    const { text, editText } = cellOf(row, column.id);
    setEditing(null);
    if (tidy.value === (editText ?? text)) {
      setPending((known) => withoutEdit(known, cellKey(edited)));
      return true;
    }
    send(edited, tidy.value).catch((cause: unknown) => setCrash({ cause }));
    return true;
  };

  const type = (text: string) => {
    if (live.current) setEditing({ ...live.current, text, fault: null });
  };

  return { editing, pending, canEdit, choicesOf, begin, cancel, commit, type };
}

export type GridEditingState<Row> = ReturnType<typeof useGridEditing<Row>>;

const isKept = ({ kind }: { readonly kind: string }) => kind === 'kept';

const cellKey = <Row>({ key, column }: Editing<Row>) => ({ key, column: column.id });
