import { useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { snapshotOf } from '#shared/domain/tracts/templates/start-from-own.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { toBase64 } from '../../../store/tracts/base64.ts';
import { useNotify } from '../../../ui/notify.tsx';
import { readPieces } from '../session/read-pieces.ts';

export type OwnTemplate = RecordRow<'tract-template'>;

type Leaflet = { readonly id: string; readonly scope: ScopeId };

/** In base64, with room for the other fields in what a record may hold. */
const longestSnapshot = 4_000_000;

/** What one does with the section's own templates; each can be taken back. */
export function useTemplateActs() {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const notify = useNotify();
  const says = (message: 'saved' | 'renamed' | 'deleted', name: string) =>
    intl.formatMessage({ id: `tracts.templates.${message}` }, { name });
  const refuse = (why: 'damagedLeaflet' | 'tooLarge') => {
    notify({ tone: 'problem', message: intl.formatMessage({ id: `tracts.templates.${why}` }) });
    return false;
  };

  return {
    /** As it is now; what is done to it later is not in the template. */
    save: async ({ id, scope }: Leaflet, name: string): Promise<boolean> => {
      const read = readPieces((await store.tractPieces({ id, known: [] })).updates);
      if (!read.ok || read.value.damaged > 0) return refuse('damagedLeaflet');
      const snapshot = snapshotOf(read.value.doc);
      const { pages } = readTract(read.value.doc).tract;
      read.value.doc.destroy();
      const [first] = pages;
      if (!snapshot.ok || first === undefined) return refuse('damagedLeaflet');
      const update = toBase64(snapshot.value);
      if (update.length > longestSnapshot) return refuse('tooLarge');
      const { width, height } = first.setup;
      const template = { name, width, height, pages: pages.length, update };
      return act({
        run: () => store.addRecord({ kind: 'tract-template', scope, fields: template }),
        says: says('saved', name),
        kind: 'record',
      });
    },
    rename: ({ id, rev }: OwnTemplate, name: string) =>
      act({
        run: () => store.editRecord({ kind: 'tract-template', id, patch: { name }, seenRev: rev }),
        says: says('renamed', name),
        kind: 'record',
      }),
    remove: ({ id, fields }: OwnTemplate) =>
      act({
        run: () => store.deleteRecord({ kind: 'tract-template', id }),
        says: says('deleted', fields.name),
        kind: 'record',
      }),
  };
}
