import { useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useStore } from '../../office/office.tsx';
import { useShell } from '../../office/shell.tsx';
import { useSaveFile } from '../../office/use-save-file.ts';
import type { DeskLogInput } from '../../store/store-api/export.ts';
import { useNotify } from '../../ui/notify.tsx';

export type Said = Omit<DeskLogInput, 'scope'>;

/** What leaves the desk: first the log, then the file; taken back where nothing came about. True when it left. */
export function useDeskOut(scope: ScopeId) {
  const intl = useIntl();
  const ipc = useShell();
  const store = useStore();
  const saveFile = useSaveFile();
  const notify = useNotify();

  const tell = (tone: 'done' | 'problem', id: MessageId) =>
    notify({ tone, message: intl.formatMessage({ id }) });

  const takeOut = async (said: Said, use: () => Promise<boolean>): Promise<boolean> => {
    const logged = await store.logDesk({ ...said, scope });
    if (!logged.ok) {
      tell('problem', `print.failure.${logged.error.kind}`);
      return false;
    }
    const isOut = await use();
    await store.settlePaper({ paper: logged.value, outcome: isOut ? 'taken-out' : 'nothing' });
    return isOut;
  };

  return {
    tell,
    save: (said: Said, name: string, bytes: Uint8Array) =>
      takeOut(said, async () => {
        const outcome = await saveFile(name, bytes);
        if (outcome === 'saved') tell('done', 'print.done.saved');
        if (outcome === 'failed') tell('problem', 'print.failure.save');
        return outcome === 'saved';
      }),
    print: (said: Said, title: string, bytes: Uint8Array) =>
      takeOut(said, async () => {
        const reply = await ipc.request('print.pdf', { title, bytes: new Uint8Array(bytes) });
        if (!reply.ok) tell('problem', 'print.failure.failed');
        else if (!reply.value.ok) tell('problem', `print.failure.${reply.value.error.kind}`);
        const isPrinted = reply.ok && reply.value.ok && reply.value.value.outcome === 'printed';
        if (isPrinted) tell('done', 'print.done.printed');
        return isPrinted;
      }),
    /** In the person's own mail program, which sends it or not. */
    openMail: (said: Said, url: string) =>
      takeOut(said, async () => (await ipc.request('link.open', { url })).ok),
  };
}
