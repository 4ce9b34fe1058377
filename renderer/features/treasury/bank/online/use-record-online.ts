import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { commitFailureWords } from '../../../../office/failure-words.ts';
import { useStore } from '../../../../office/office.tsx';
import { todayHere } from '../../../../office/today.ts';
import type { OnlineApi, OnlineRefusal } from '../../../../store/store-api/online.ts';
import { useNotify } from '../../../../ui/notify.tsx';

type Asked = Parameters<OnlineApi['recordOnline']>[0];

/** Records what was ticked, and says what could not be recorded and why. */
export function useRecordOnline(scope: ScopeId) {
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const [refused, setRefused] = useState<readonly OnlineRefusal[]>([]);
  const [isRunning, setRunning] = useState(false);
  const record = async (
    entries: Asked['entries'],
    reversals: Asked['reversals'],
  ): Promise<void> => {
    setRunning(true);
    const reason = intl.formatMessage({ id: 'treasury.bank.online.reverse.reason' });
    const done = await store.recordOnline({ scope, entries, reversals, on: todayHere(), reason });
    setRunning(false);
    if (!done.ok) {
      notify({
        tone: 'problem',
        message: intl.formatMessage({ id: commitFailureWords[done.error.kind] }),
      });
      return;
    }
    setRefused(done.value.refused);
    const { recorded, reversed } = done.value;
    notify({
      tone: 'done',
      message: intl.formatMessage(
        { id: 'treasury.bank.online.done' },
        { count: recorded, reversed },
      ),
    });
  };
  return { record, refused, isRunning };
}
