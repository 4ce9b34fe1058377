import { useIntl } from 'react-intl';
import type { TractState } from '#shared/domain/tracts/document/state/tract-state.ts';
import { longestVersionName } from '#shared/domain/tracts/versions/version.ts';
import { commitFailureWords } from '../../../../office/failure-words.ts';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import type { TractVersion, VersionFailure } from '../../../../store/store-api/tract-versions.ts';
import { useNotify } from '../../../../ui/notify.tsx';
import { useEdit } from '../../panels/use-edit.ts';
import { useEditor } from '../../session/editor-context.tsx';
import { useVersionWords } from './use-version-words.ts';

/** What one does with versions of the open leaflet. Each answers whether it was done, and tells how it went. */
export function useVersionActs() {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const notify = useNotify();
  const edit = useEdit();
  const words = useVersionWords();
  const { session, state } = useEditor();

  const refuse = (message: string): false => {
    notify({ tone: 'problem', message });
    return false;
  };

  async function keep(name: string): Promise<boolean> {
    await session.flush();
    if (session.saving() !== 'saved') {
      return refuse(intl.formatMessage({ id: 'tracts.versions.notSaved' }));
    }
    const kept = await store.keepTractVersion({ tract: session.id, name });
    return kept.ok || refuse(intl.formatMessage({ id: failureWords(kept.error) }));
  }

  return {
    keep: async (name: string) => {
      const done = await keep(name);
      const message = intl.formatMessage({ id: 'tracts.versions.kept' }, { name });
      if (done) notify({ tone: 'done', message });
      return done;
    },
    /** What is there now is kept under a name first: nothing is lost, even when the undo is. */
    restore: async (version: TractVersion, snapshot: TractState) => {
      const { name, when } = words(version);
      const back = intl.formatMessage({ id: 'tracts.versions.before' }, { when });
      if (!(await keep(back.slice(0, longestVersionName)))) return false;
      const { setWriting, setChosen, setPage } = state.getState();
      setWriting(null);
      setChosen([]);
      const refused = edit({ kind: 'become', state: snapshot });
      if (refused !== null) return refuse(refused);
      const { pages } = session.read().tract;
      const isGone = pages.every(({ id }) => id !== state.getState().page);
      if (isGone && pages[0]) setPage(pages[0].id);
      const message = intl.formatMessage({ id: 'tracts.versions.restored' }, { name, when });
      notify({ tone: 'done', message });
      return true;
    },
    rename: ({ id, rev }: TractVersion, name: string) =>
      act({
        run: () => store.editRecord({ kind: 'tract-version', id, patch: { name }, seenRev: rev }),
        says: intl.formatMessage({ id: 'tracts.versions.renamed' }, { name }),
        kind: 'record',
      }),
    remove: (version: TractVersion) =>
      act({
        run: () => store.deleteRecord({ kind: 'tract-version', id: version.id }),
        says: intl.formatMessage({ id: 'tracts.versions.deleted' }, { name: words(version).name }),
        kind: 'record',
      }),
  };
}

function failureWords({ kind }: VersionFailure) {
  if (kind === 'damaged-tract') return 'tracts.versions.damagedTract';
  return kind === 'too-large' ? 'tracts.versions.tooLarge' : commitFailureWords[kind];
}
