import { Progress as Bar, Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../office/appearance.tsx';
import { formatPercent } from '../../ui/format.ts';
import styles from './import.module.css';
import { useImportProgress } from './use-import-progress.ts';

type Props = {
  readonly says: 'import.progress.reading' | 'import.planning' | 'import.writing';
  readonly fileName: string;
  readonly onStop: () => void;
};

/** What takes its time, how far it is, and the way out of it. */
export function Progress({ says, fileName, onStop }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const progress = useImportProgress();
  const percent =
    progress === null ? 0 : Math.floor((100 * progress.done) / Math.max(1, progress.of));
  const id = progress === null ? says : (`import.progress.${progress.phase}` as const);
  return (
    <div className={styles.progress}>
      <p role="status">
        <FormattedMessage id={id} values={{ fileName }} />
      </p>
      <div className={styles.bar}>
        <Bar value={percent} aria-label={intl.formatMessage({ id }, { fileName })} />
        <span aria-hidden="true">{formatPercent(language, percent)}</span>
      </div>
      {/* Once rows lie on the disk, they are all written: half an import would be worse than a moment's wait. */}
      {progress?.phase === 'writing' ? null : (
        <Button variant="default" onClick={onStop}>
          <FormattedMessage id="import.stop" />
        </Button>
      )}
    </div>
  );
}
