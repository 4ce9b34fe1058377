import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { PaperFinding } from '../../../../paper/paper-order.ts';
import { Notice } from '../../../../ui/notice.tsx';
import type { Prepared } from './orders/order-of.ts';
import styles from './print.module.css';

type Props = {
  readonly prepared: Prepared;
  readonly leftOut: number;
  readonly findings: readonly PaperFinding[];
};

const mostNames = 12;

/** Whom the paper does not serve as one would think, by their names. */
export function PrintFindings({ prepared, leftOut, findings }: Props) {
  const tooLong = of(findings, 'does-not-fit');
  const missing = of(findings, 'missing-letters');
  const { withoutAddress, doubtful, notMembers } = prepared;
  const isGrave = withoutAddress.length + doubtful.length + tooLong.length + missing.length > 0;
  if (!isGrave && leftOut === 0 && notMembers === 0) return null;
  return (
    <Notice tone={isGrave ? 'warning' : 'info'}>
      <ul className={styles.findings}>
        {leftOut > 0 ? (
          <li>
            <FormattedMessage id="export.done.leftOut" values={{ count: leftOut }} />
          </li>
        ) : null}
        {notMembers > 0 ? (
          <li>
            <FormattedMessage id="print.finding.notMembers" values={{ count: notMembers }} />
          </li>
        ) : null}
        <Names id="print.finding.withoutAddress" names={withoutAddress} />
        <Names id="print.finding.doubtful" names={doubtful} />
        <Names id="print.finding.tooLong" names={tooLong} />
        <Names id="print.finding.missingLetters" names={missing} />
      </ul>
    </Notice>
  );
}

const of = (findings: readonly PaperFinding[], kind: PaperFinding['kind']): readonly string[] => [
  ...new Set(findings.filter((finding) => finding.kind === kind).map(({ about }) => about)),
];

type NamesProps = { readonly id: MessageId; readonly names: readonly string[] };

function Names({ id, names }: NamesProps) {
  const intl = useIntl();
  if (names.length === 0) return null;
  const shown = names.slice(0, mostNames);
  const more = names.length - shown.length;
  const all =
    more > 0
      ? [...shown, intl.formatMessage({ id: 'print.finding.more' }, { count: more })]
      : shown;
  return (
    <li>
      <FormattedMessage id={id} values={{ count: names.length }} /> {all.join(', ')}
    </li>
  );
}
