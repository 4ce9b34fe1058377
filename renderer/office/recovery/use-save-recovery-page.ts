import { useIntl } from 'react-intl';
import { formatInstant } from '../../ui/format.ts';
import { useAppearance } from '../appearance.tsx';
import { type SaveOutcome, useSaveFile } from '../use-save-file.ts';

export function useSaveRecoveryPage(groups: readonly string[]): () => Promise<SaveOutcome> {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const saveFile = useSaveFile();
  return async () => {
    // A large library, wanted once in the life of a file.
    const { recoveryPage } = await import('./recovery-page.ts');
    const date = formatInstant(language, new Date().toISOString());
    const bytes = await recoveryPage(groups, {
      title: intl.formatMessage({ id: 'recovery.page.title' }),
      made: intl.formatMessage({ id: 'recovery.page.made' }, { date }),
      paragraphs: [
        intl.formatMessage({ id: 'recovery.page.what' }),
        intl.formatMessage({ id: 'recovery.page.how' }),
        intl.formatMessage({ id: 'recovery.page.where' }),
      ],
    });
    return saveFile(intl.formatMessage({ id: 'recovery.page.fileName' }), bytes);
  };
}
