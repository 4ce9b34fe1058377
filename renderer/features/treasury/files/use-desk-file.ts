import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useStore } from '../../../office/office.tsx';
import { type SaveOutcome, useSaveFile } from '../../../office/use-save-file.ts';
import type { DeskLogInput } from '../../../store/store-api/export.ts';
import { useNotify } from '../../../ui/notify.tsx';

type DeskFile = { readonly name: string; readonly bytes: Uint8Array };

/** First the log, then the files, one after the other; who closes the first window has taken nothing out. */
export function useDeskFile() {
  const intl = useIntl();
  const store = useStore();
  const saveFile = useSaveFile();
  const notify = useNotify();
  const [isWorking, setIsWorking] = useState(false);
  const tell = (tone: 'done' | 'problem', id: MessageId) =>
    notify({ tone, message: intl.formatMessage({ id }) });

  const saveAll = async (files: readonly DeskFile[]): Promise<boolean> => {
    let saved = 0;
    let outcome: SaveOutcome = 'saved';
    for (const { name, bytes } of files) {
      outcome = await saveFile(name, bytes);
      if (outcome !== 'saved') break;
      saved += 1;
    }
    if (outcome === 'failed') tell('problem', 'treasury.files.failure.save');
    if (outcome === 'saved') tell('done', 'treasury.files.saved');
    return saved > 0;
  };

  /** True when something left the desk. */
  const save = async (said: DeskLogInput, files: readonly DeskFile[]): Promise<boolean> => {
    setIsWorking(true);
    try {
      const logged = await store.logDesk(said);
      if (!logged.ok) {
        tell('problem', `treasury.files.failure.${logged.error.kind}`);
        return false;
      }
      const isOut = await saveAll(files);
      await store.settlePaper({ paper: logged.value, outcome: isOut ? 'taken-out' : 'nothing' });
      return isOut;
    } finally {
      setIsWorking(false);
    }
  };
  return { isWorking, save };
}
