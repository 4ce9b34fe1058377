import { useIntl } from 'react-intl';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from '../store/store-api/commit-failure.ts';
import type { UndoableBatch } from '../store/store-api/undo.ts';
import { useNotify } from '../ui/notify.tsx';
import { commitFailureWords } from './failure-words.ts';
import { useStore } from './office.tsx';
import { useUndoNotice } from './use-undo-notice.ts';
import { whileWorking } from './while-working.tsx';

type Act = {
  readonly run: () => Promise<Result<unknown, CommitFailure>>;
  /** What to tell once it is done. */
  readonly says: string;
  /** Null: there is no way back. */
  readonly kind: UndoableBatch['kind'] | null;
};

/** Does one thing with the store and tells how it went, with the way back. True when it was done. */
export function useAct(): (act: Act) => Promise<boolean> {
  const intl = useIntl();
  const notify = useNotify();
  const store = useStore();
  const { tellDone } = useUndoNotice();
  return async ({ run, says, kind }) => {
    const done = await whileWorking(store, run());
    if (!done.ok) {
      notify({
        // What one has stopped oneself is no problem.
        tone: done.error.kind === 'cancelled' ? 'info' : 'problem',
        message: intl.formatMessage({ id: commitFailureWords[done.error.kind] }),
      });
      return false;
    }
    if (kind === null) notify({ tone: 'done', message: says });
    else await tellDone(says, kind);
    return true;
  };
}
