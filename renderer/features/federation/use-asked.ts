import { useState } from 'react';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { RequestInput, RequestName, RequestOutput } from '#shared/ipc/contract.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import type { Result } from '#shared/result.ts';
import { syncFailureWords } from '../../office/failure-words.ts';
import { useShell } from '../../office/shell.tsx';

type Act = Extract<RequestName, `federation.${string}`>;

/** One act at central: true when it was done, else `failure` says why in words. */
export function useAsked() {
  const ipc = useShell();
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<MessageId | null>(null);

  const ask = async <N extends Act>(name: N, input: RequestInput<N>): Promise<boolean> => {
    setWorking(true);
    setFailure(null);
    const reply = await ipc.request(name, input);
    setWorking(false);
    if (!reply.ok) {
      setFailure('syncFailure.unexpected');
      return false;
    }
    // Each of these requests answers so; TypeScript does not follow the union through the lookup.
    const answer = reply.value as RequestOutput<N> & Result<unknown, SyncFailure>;
    if (!answer.ok) setFailure(wordsOf(answer.error));
    return answer.ok;
  };

  return { ask, isWorking, failure };
}

const wordsOf = (failure: SyncFailure): MessageId =>
  failure.kind === 'problem' && failure.problem === 'already-exists'
    ? 'federation.alreadyThere'
    : syncFailureWords(failure);
