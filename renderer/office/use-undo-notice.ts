import { useIntl } from 'react-intl';
import type { UndoableBatch } from '../store/store-api.ts';
import { useNotify } from '../ui/notify.tsx';
import { commitFailureWords } from './failure-words.ts';
import { useStore } from './office.tsx';
import { whileWorking } from './while-working.tsx';

type Undo = {
  /** Takes a batch back and says how it went. */
  readonly undo: (batchId: string) => Promise<void>;
  /** Says that something was done, with a way back for as long as the notice stands. */
  readonly tellDone: (message: string, kind: UndoableBatch['kind']) => Promise<void>;
};

export function useUndoNotice(): Undo {
  const intl = useIntl();
  const notify = useNotify();
  const store = useStore();

  const undo = async (batchId: string) => {
    const undone = await store.undo(batchId);
    if (!undone.ok) {
      const message = intl.formatMessage({ id: commitFailureWords[undone.error.kind] });
      return notify({ tone: undone.error.kind === 'cancelled' ? 'info' : 'problem', message });
    }
    const { kept, forgotten = 0 } = undone.value;
    const message = intl.formatMessage({ id: 'undo.done' }, { kept });
    const rest = intl.formatMessage({ id: 'undo.forgotten' }, { forgotten });
    notify({ tone: 'done', message: forgotten === 0 ? message : `${message} ${rest}` });
  };

  return {
    undo,
    tellDone: async (message, kind) => {
      const [newest] = await store.undoable();
      if (newest?.kind !== kind) return notify({ tone: 'done', message });
      const label = intl.formatMessage({ id: 'action.undo' });
      const run = () => void whileWorking(store, undo(newest.id));
      notify({ tone: 'done', message, action: { label, run } });
    },
  };
}
