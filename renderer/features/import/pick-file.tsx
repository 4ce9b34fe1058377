import { IconFileSpreadsheet } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../office/appearance.tsx';
import { formatFileSize } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { FilePicker } from './file-picker.tsx';
import styles from './import.module.css';
import { readFailureWords } from './read-failure-words.ts';
import type { ReadFailure } from './wizard.ts';

type Failed = { readonly fileName: string; readonly failure: ReadFailure };

type Props = { readonly failed: Failed | null; readonly onPick: (file: File) => void };

export function PickFile({ failed, onPick }: Props) {
  return (
    <div className={styles.column}>
      {failed ? <WhyUnreadable {...failed} /> : null}
      <div className={styles.drop}>
        <IconFileSpreadsheet size="3rem" stroke={1.4} aria-hidden="true" />
        <h2 className={styles.dropTitle}>
          <FormattedMessage id="import.pick" />
        </h2>
        <p className={styles.soft}>
          <FormattedMessage id="import.pick.text" />
        </p>
        <FilePicker onPick={onPick}>
          <FormattedMessage id="import.pick.button" />
        </FilePicker>
      </div>
      <p className={styles.soft}>
        <FormattedMessage id="import.nothingYet" />
      </p>
    </div>
  );
}

function WhyUnreadable({ fileName, failure }: Failed) {
  const { language } = useAppearance().appearance;
  const size = (bytes: number) => formatFileSize(language, bytes);
  const facts = {
    size: 'bytes' in failure ? size(failure.bytes) : '',
    unpacked: 'unpackedBytes' in failure ? size(failure.unpackedBytes) : '',
    limit: limitOf(failure, size),
    line: 'line' in failure ? failure.line : 0,
  };
  return (
    <Notice tone="danger" title={<FormattedMessage id="import.unreadable" values={{ fileName }} />}>
      <FormattedMessage id={readFailureWords(failure)} values={facts} />
    </Notice>
  );
}

function limitOf(failure: ReadFailure, size: (bytes: number) => string): string | number {
  if (failure.kind === 'too-slow') return failure.limitMs / 1_000;
  if (!('limit' in failure)) return '';
  const isInBytes = failure.kind === 'too-large' || failure.kind === 'bomb';
  return isInBytes ? size(failure.limit) : failure.limit;
}
