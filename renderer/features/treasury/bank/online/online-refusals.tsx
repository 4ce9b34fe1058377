import { FormattedMessage } from 'react-intl';
import { commitFailureWords } from '../../../../office/failure-words.ts';
import { ForbiddenNotice } from '../../../../office/payments/forbidden-notice.tsx';
import type { OnlineLine, OnlineRefusal } from '../../../../store/store-api/online.ts';
import { Notice } from '../../../../ui/notice.tsx';

type Props = {
  readonly refused: readonly OnlineRefusal[];
  readonly lines: readonly OnlineLine[];
};

/** Line by line why a payment was not recorded: a limit of the law is quoted. All others are recorded. */
export function OnlineRefusals({ refused, lines }: Props) {
  if (refused.length === 0) return null;
  const lineOf = (number: number) =>
    lines.find(({ payment }) => payment.place.number === number)?.payment.place.line ?? number;
  return (
    <Notice
      tone="danger"
      title={
        <FormattedMessage id="treasury.bank.online.refused" values={{ count: refused.length }} />
      }
    >
      {refused.map(({ number, failure }) => (
        <div key={number}>
          <strong>
            <FormattedMessage
              id="treasury.bank.online.refused.line"
              values={{ line: lineOf(number) }}
            />
          </strong>{' '}
          {failure.kind === 'forbidden' ? (
            <ForbiddenNotice findings={failure.findings} />
          ) : (
            <FormattedMessage id={commitFailureWords[failure.kind]} />
          )}
        </div>
      ))}
    </Notice>
  );
}
