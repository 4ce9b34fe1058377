import { useIntl } from 'react-intl';
import * as Y from 'yjs';
import { err } from '#shared/result.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { readPieces } from '../session/read-pieces.ts';

/** What one does with a leaflet without opening it. */
export function useCardActs({ id, rev, scope, fields }: RecordRow<'tract'>) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { name } = fields;
  const says = (message: 'renamed' | 'duplicated' | 'deleted', called: string) =>
    intl.formatMessage({ id: `tracts.gallery.${message}` }, { name: called });

  return {
    rename: (next: string) =>
      act({
        run: () => store.editRecord({ kind: 'tract', id, patch: { name: next }, seenRev: rev }),
        says: says('renamed', next),
        kind: 'record',
      }),
    /** Of a damaged one, what can be read. */
    duplicate: () => {
      const copy = intl.formatMessage({ id: 'tracts.gallery.copyOf' }, { name }).slice(0, 80);
      const run = async () => {
        const read = readPieces((await store.tractPieces({ id, known: [] })).updates);
        if (!read.ok) return err({ kind: 'invalid-record' as const, field: 'update' });
        const update = Y.encodeStateAsUpdate(read.value.doc);
        return store.createTract({ scope, fields: { name: copy }, update });
      };
      return act({ run, says: says('duplicated', copy), kind: 'record' });
    },
    remove: () =>
      act({ run: () => store.deleteTract(id), says: says('deleted', name), kind: 'record' }),
  };
}
