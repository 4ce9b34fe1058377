import type { RecordKind } from '#shared/domain/records/record.ts';
import type { RecordRow } from '../store/store-api/records.ts';
import { useLive } from './use-live.ts';

/** All records of one kind, in every section that this office sees; null until the store has answered. */
export function useRecords<K extends RecordKind>(kind: K): readonly RecordRow<K>[] | null {
  return useLive(`records ${kind}`, (store) => store.records(kind));
}
