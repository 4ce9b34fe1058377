import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../office/appearance.tsx';
import { formatFileSize } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { readFailureWords } from './read-failure-words.ts';
import type { ReadFailure, Unread } from './wizard.ts';

/** The fault with its place and its value, and what to do about it. */
export function WhyUnreadable({ fileName, failure }: Unread) {
  const { language } = useAppearance().appearance;
  const size = (bytes: number) => formatFileSize(language, bytes);
  const facts = {
    size: 'bytes' in failure ? size(failure.bytes) : '',
    unpacked: 'unpackedBytes' in failure ? size(failure.unpackedBytes) : '',
    limit: limitOf(failure, size),
    line: 'line' in failure ? failure.line : 0,
    column: 'column' in failure ? failure.column : '',
    value: 'value' in failure ? failure.value : '',
    found: 'found' in failure ? failure.found : '',
  };
  const sheet = 'sheet' in failure ? failure.sheet : undefined;
  return (
    <Notice tone="danger" title={<FormattedMessage id="import.unreadable" values={{ fileName }} />}>
      {sheet === undefined ? null : (
        <>
          <FormattedMessage id="parse.onSheet" values={{ sheet }} />{' '}
        </>
      )}
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
