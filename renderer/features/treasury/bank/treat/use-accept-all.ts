import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useStore } from '../../../../office/office.tsx';
import { todayHere } from '../../../../office/today.ts';
import { useNotify } from '../../../../ui/notify.tsx';
import type { NamedLine } from '../use-bank-lines.ts';

type Progress = { readonly done: number; readonly of: number; readonly isRunning: boolean };

type AcceptAll = Progress & {
  readonly run: (lines: readonly NamedLine[]) => Promise<void>;
  /** After the line that is being written. */
  readonly stop: () => void;
};

/** Accepts lines one after the other: each is an act of its own, and one that is refused hinders no other. */
export function useAcceptAll(onPause: (isPaused: boolean) => void): AcceptAll {
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const isStopped = useRef(false);
  const [progress, setProgress] = useState<Progress>({ done: 0, of: 0, isRunning: false });

  async function run(lines: readonly NamedLine[]): Promise<void> {
    isStopped.current = false;
    onPause(true);
    let accepted = 0;
    let refused = 0;
    try {
      for (const [at, { id, suggestions }] of lines.entries()) {
        if (isStopped.current) break;
        setProgress({ done: at, of: lines.length, isRunning: true });
        const [best] = suggestions;
        // What is taken back wants a reason, which only a person has.
        if (best === undefined || best.act.kind === 'reverse') continue;
        const done = await store.confirmMatch({
          line: id,
          act: best.act,
          on: todayHere(),
          reason: null,
          remember: false,
        });
        if (done.ok) accepted += 1;
        else refused += 1;
      }
    } finally {
      onPause(false);
      setProgress({ done: 0, of: 0, isRunning: false });
    }
    notify({
      tone: refused > 0 ? 'problem' : 'done',
      message: intl.formatMessage({ id: 'treasury.bank.sure.done' }, { count: accepted, refused }),
    });
  }

  return {
    ...progress,
    run,
    stop: () => {
      isStopped.current = true;
    },
  };
}
