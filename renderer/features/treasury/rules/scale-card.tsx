import { FormattedMessage, useIntl } from 'react-intl';
import type {
  ContributionScaleFields,
  ScaleLine,
} from '#shared/domain/contributions/contribution-scale.ts';
import { useScaleWords } from '../../../office/payments/use-scale-words.ts';
import { formatDay } from '../../../ui/format.ts';
import { RowActs } from './row-acts.tsx';
import styles from './rules.module.css';

type Props = {
  readonly scale: ContributionScaleFields;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

/** One year's scale as a table of who owes what. */
export function ScaleCard({ scale, onEdit, onRemove }: Props) {
  const intl = useIntl();
  const words = useScaleWords();
  const { year, votedBy, votedOn, lines } = scale;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>{year}</h3>
        <span>
          <RowActs name={String(year)} onEdit={onEdit} onRemove={onRemove} />
        </span>
      </div>
      <p className={styles.soft}>
        {intl.formatMessage({ id: `treasury.rules.votedBy.${votedBy}` })}
        {votedOn === null ? null : (
          <>
            {', '}
            <FormattedMessage id="treasury.rules.scale.on" values={{ day: formatDay(votedOn) }} />
          </>
        )}
      </p>
      <table className={styles.table} aria-label={String(year)}>
        <tbody>
          {lines.map((line: ScaleLine, at) => (
            // Lines have nothing but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: they are never moved here.
            <tr key={at}>
              <td>{words.who(line)}</td>
              <td data-amount="true">{words.amount(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
