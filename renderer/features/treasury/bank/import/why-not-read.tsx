import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../../office/appearance.tsx';
import { formatFileSize } from '../../../../ui/format.ts';
import { Notice } from '../../../../ui/notice.tsx';
import type { CannotRead } from './use-bank-import.ts';

type Props = { readonly name: string; readonly failure: CannotRead };

/** What is wrong with the file, that nothing was recorded, and what to do about it. */
export function WhyNotRead({ name, failure }: Props) {
  return (
    <Notice
      tone="danger"
      title={<FormattedMessage id="treasury.bank.unreadable" values={{ file: name }} />}
    >
      <ReadingFault failure={failure} />
    </Notice>
  );
}

export function ReadingFault({ failure }: Pick<Props, 'failure'>) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const missing = 'missing' in failure ? failure.missing : [];
  const values = {
    size: 'bytes' in failure ? formatFileSize(language, failure.bytes) : '',
    limit: limitOf(failure, (bytes) => formatFileSize(language, bytes)),
    line: 'line' in failure ? failure.line : 0,
    column: 'column' in failure ? failure.column : '',
    value: 'value' in failure ? failure.value : '',
    found: 'found' in failure ? (failure.found ?? '') : '',
    missing: intl.formatList(
      missing.map((what) => intl.formatMessage({ id: `treasury.bank.missing.${what}` })),
      { type: 'conjunction' },
    ),
  };
  return <FormattedMessage id={`treasury.bank.cannot.${failure.kind}`} values={values} />;
}

function limitOf(failure: CannotRead, size: (bytes: number) => string): string | number {
  if (failure.kind === 'too-slow') return failure.limitMs / 1_000;
  if (!('limit' in failure)) return '';
  return failure.kind === 'too-large' || failure.kind === 'bomb'
    ? size(failure.limit)
    : failure.limit;
}
