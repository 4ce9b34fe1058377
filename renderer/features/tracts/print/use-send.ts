import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { PrintWish } from '#shared/ipc/print-wish.ts';
import type { Result } from '#shared/result.ts';
import { useShell } from '../../../office/shell.tsx';
import { useNotify } from '../../../ui/notify.tsx';

export type Send = {
  readonly isSending: boolean;
  readonly save: (fileName: string, make: () => Promise<Uint8Array | null>) => Promise<void>;
  readonly print: (title: string, pdf: Uint8Array, wish: PrintWish | null) => Promise<void>;
};

/** The finished file onto the disk or to the printer; says how it ended. A leaflet says nothing of anybody: no log. */
export function useSend(): Send {
  const intl = useIntl();
  const ipc = useShell();
  const notify = useNotify();
  const [isSending, setSending] = useState(false);

  const sending = async (send: () => Promise<void>) => {
    setSending(true);
    await send().finally(() => setSending(false));
  };
  const tell = (tone: 'done' | 'problem', id: MessageId) =>
    notify({ tone, about: 'leaflet-file', message: intl.formatMessage({ id }) });

  return {
    isSending,
    save: (suggestedName, make) =>
      sending(async () => {
        const bytes = await make();
        if (bytes === null) return tell('problem', 'tracts.print.failure.picture');
        const reply = await ipc.request('file.save', {
          suggestedName,
          bytes: new Uint8Array(bytes),
        });
        if (!reply.ok) return tell('problem', whyNotSaved(reply.error.message));
        if (reply.value.path !== null) tell('done', 'tracts.print.done.saved');
      }),
    print: (title, pdf, wish) =>
      sending(async () => {
        const reply = await ipc.request('print.pdf', {
          ...{ title, bytes: new Uint8Array(pdf) },
          ...(wish === null ? {} : { wish }),
        });
        const failure = whyNotPrinted(reply);
        if (failure !== null) return tell('problem', failure);
        const isPrinted = reply.ok && reply.value.ok && reply.value.value.outcome === 'printed';
        if (isPrinted) tell('done', 'tracts.print.done.printed');
      }),
  };
}

/** The code that the disk gives. Windows says of a file that is open elsewhere that it is protected. */
function whyNotSaved(code: string): MessageId {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'tracts.print.failure.full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return 'tracts.print.failure.protected';
    default:
      return 'tracts.print.failure.save';
  }
}

function whyNotPrinted(reply: Result<RequestOutput<'print.pdf'>, unknown>): MessageId | null {
  if (!reply.ok) return 'tracts.print.failure.print';
  if (reply.value.ok) return null;
  const isLacking = reply.value.error.kind === 'no-printer';
  return isLacking ? 'print.failure.no-printer' : 'tracts.print.failure.print';
}
