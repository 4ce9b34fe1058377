import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/result.ts';
import { useStore } from '../../../../office/office.tsx';
import { useShell } from '../../../../office/shell.tsx';
import { useSaveFile } from '../../../../office/use-save-file.ts';
import type { Paper } from '../../../../paper/client.ts';
import type { PaperOrder } from '../../../../paper/paper-order.ts';
import type { PaperLogInput } from '../../../../store/store-api/export.ts';
import { useNotify } from '../../../../ui/notify.tsx';

type Working = { readonly done: number; readonly of: number } | null;

type Job = {
  /** What is in the preview already; null when it shows only the beginning. */
  readonly bytes: Uint8Array | null;
  readonly order: PaperOrder;
  readonly title: string;
  readonly fileName: string;
  /** For the log of what left the file. */
  readonly said: PaperLogInput;
};

/** The whole document to the printer or into a file. */
export function usePrintOut(paper: Paper | null) {
  const intl = useIntl();
  const ipc = useShell();
  const store = useStore();
  const saveFile = useSaveFile();
  const notify = useNotify();
  const [working, setWorking] = useState<Working>(null);
  const stopping = useRef<AbortController | null>(null);

  const tell = (tone: 'done' | 'problem', id: MessageId) =>
    notify({ tone, message: intl.formatMessage({ id }) });

  const compose = async ({ bytes, order }: Job): Promise<Uint8Array | null> => {
    if (bytes !== null || paper === null) return bytes;
    stopping.current = new AbortController();
    const composed = await paper.compose(order, {
      signal: stopping.current.signal,
      onProgress: (done, of) => setWorking({ done, of }),
    });
    if (composed.ok) return composed.value.bytes;
    if (composed.error.kind === 'failed') tell('problem', 'print.failure.compose');
    return null;
  };

  /** First the log, then the paper, as with a file; `use` says whether it came about. */
  const takeOut = async (job: Job, use: (bytes: Uint8Array) => Promise<boolean>) => {
    setWorking({ done: 0, of: 0 });
    try {
      const bytes = await compose(job);
      if (bytes === null) return;
      const logged = await store.logPaper(job.said);
      if (!logged.ok) return tell('problem', `print.failure.${logged.error.kind}`);
      const isOut = await use(bytes);
      await store.settlePaper({ paper: logged.value, outcome: isOut ? 'taken-out' : 'nothing' });
    } finally {
      setWorking(null);
    }
  };

  return {
    working,
    stop: () => stopping.current?.abort(),
    print: (job: Job) =>
      takeOut(job, async (bytes) => {
        const copy = new Uint8Array(bytes);
        const reply = await ipc.request('print.pdf', { title: job.title, bytes: copy });
        const failure = whyNotPrinted(reply);
        if (failure !== null) tell('problem', failure);
        const isPrinted = reply.ok && reply.value.ok && reply.value.value.outcome === 'printed';
        if (isPrinted) tell('done', 'print.done.printed');
        return isPrinted;
      }),
    save: (job: Job) =>
      takeOut(job, async (bytes) => {
        const outcome = await saveFile(job.fileName, bytes);
        if (outcome === 'saved') tell('done', 'print.done.saved');
        if (outcome === 'failed') tell('problem', 'print.failure.save');
        return outcome === 'saved';
      }),
  };
}

type Reply = Result<RequestOutput<'print.pdf'>, unknown>;

function whyNotPrinted(reply: Reply): MessageId | null {
  if (!reply.ok) return 'print.failure.failed';
  return reply.value.ok ? null : `print.failure.${reply.value.error.kind}`;
}
