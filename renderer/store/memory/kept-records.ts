import {
  type FieldsOf,
  isRecordKind,
  type RecordKind,
  recordKinds,
} from '#shared/domain/records/record.ts';
import { sameFields } from '#shared/sync/fingerprint.ts';
import { type ShownRecord, showRecord } from '#shared/sync/overlay.ts';
import type { HeldRows } from './held-rows.ts';
import type { Outbox } from './outbox.ts';
import { createPiecesIndex } from './pieces-index.ts';

/** A record that this version understands, with the fields of its kind. */
export type RecordOf<K extends RecordKind> = Omit<ShownRecord, 'fields' | 'kind'> & {
  readonly kind: K;
  readonly fields: FieldsOf<K>;
};

/** Everything that is kept beside people, as it is shown: households, tags, segments… */
export type KeptRecords = {
  /** In no order. Rows that only a newer version understands are left out. */
  all<K extends RecordKind>(kind: K): readonly RecordOf<K>[];
  of<K extends RecordKind>(kind: K, id: string): RecordOf<K> | null;
  get(id: string): ShownRecord | null;
  /** The pieces of one leaflet, whatever else there is. */
  piecesOf(tract: string): readonly RecordOf<'tract-update'>[];
  /** Call with every row whose held copy or pending mutations changed; gives the ids of those that are records. */
  refresh(ids: Iterable<string>): void;
  /** Called with the records that are others than before. */
  onChange(listener: (changed: readonly ChangedRecord[]) => void): void;
};

export type ChangedRecord = {
  readonly kind: RecordKind;
  readonly id: string;
  /** As it was shown until now; null: it was not. */
  readonly before: ShownRecord | null;
};

export function createKeptRecords(held: HeldRows, outbox: Outbox): KeptRecords {
  const byId = new Map<string, ShownRecord>();
  const byKind = new Map<RecordKind, Map<string, ShownRecord>>();
  const pieces = createPiecesIndex();
  const listeners: ((changed: readonly ChangedRecord[]) => void)[] = [];

  const ofKind = (kind: RecordKind) => {
    const known = byKind.get(kind) ?? new Map<string, ShownRecord>();
    byKind.set(kind, known);
    return known;
  };

  const mayBeRecord = (id: string) =>
    byId.has(id) ||
    held.records.has(id) ||
    outbox.of(id).some(({ entity }) => isRecordKind(entity));

  const refreshOne = (id: string): ChangedRecord | null => {
    if (!mayBeRecord(id)) return null;
    const before = byId.get(id);
    const shown = readable(showRecord(held.records.get(id), outbox.of(id)));
    const kind = shown?.kind ?? before?.kind;
    if (kind === undefined) return null;
    pieces.note(id, shown);
    if (shown === null) {
      byId.delete(id);
      ofKind(kind).delete(id);
    } else {
      byId.set(id, shown);
      ofKind(kind).set(id, shown);
    }
    const isSame =
      shown !== null &&
      before !== undefined &&
      before.scope === shown.scope &&
      sameFields(before.fields, shown.fields);
    return isSame ? null : { kind, id, before: before ?? null };
  };

  return {
    all<K extends RecordKind>(kind: K) {
      // What is not of its kind was not let in.
      return [...ofKind(kind).values()] as unknown as readonly RecordOf<K>[];
    },
    of<K extends RecordKind>(kind: K, id: string) {
      // As above.
      return (byKind.get(kind)?.get(id) ?? null) as unknown as RecordOf<K> | null;
    },
    get: (id) => byId.get(id) ?? null,
    piecesOf(tract) {
      // The index holds the ids of what is shown as a piece, and nothing else.
      return pieces
        .of(tract)
        .flatMap((id) => byId.get(id) ?? []) as unknown as readonly RecordOf<'tract-update'>[];
    },
    refresh(ids) {
      const changed: ChangedRecord[] = [];
      for (const id of ids) {
        const one = refreshOne(id);
        if (one !== null) changed.push(one);
      }
      if (changed.length === 0) return;
      for (const listener of listeners) listener(changed);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}

/** A newer version may say of a record what this one cannot read. */
const readable = (shown: ShownRecord | null): ShownRecord | null =>
  shown !== null && recordKinds[shown.kind].fields.safeParse(shown.fields).success ? shown : null;
