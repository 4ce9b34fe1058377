import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Result } from '#shared/result.ts';
import { commitFailureWords } from '../../office/failure-words.ts';
import { useStore } from '../../office/office.tsx';
import type { CommitFailure, StoreApi } from '../../store/store-api.ts';
import { useNotify } from '../../ui/notify.tsx';

type Decision = (store: StoreApi) => Promise<Result<null, CommitFailure>>;

/** Carries out one decision; when it is done, its card leaves the list by itself. */
export function useDecision() {
  const intl = useIntl();
  const notify = useNotify();
  const store = useStore();
  const [isDeciding, setIsDeciding] = useState(false);
  return {
    isDeciding,
    decide: async (decision: Decision) => {
      setIsDeciding(true);
      const decided = await decision(store);
      setIsDeciding(false);
      if (decided.ok) return;
      const message = intl.formatMessage({ id: commitFailureWords[decided.error.kind] });
      notify({ tone: 'problem', message });
    },
  };
}
