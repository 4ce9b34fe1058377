import { FormattedMessage } from 'react-intl';
import type { BankLine } from '#shared/domain/bank/statement.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { formatDay, formatMoney } from '../../../../ui/format.ts';
import styles from './import.module.css';

type Props = { readonly lines: readonly BankLine[]; readonly caption: React.ReactNode };

const mostShown = 8;

/** How the lines of a file were read: enough of them to see whether day, label and amount are right. */
export function FirstLines({ lines, caption }: Props) {
  const { language } = useAppearance().appearance;
  if (lines.length === 0) return null;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="treasury.bank.column.date" />
            </th>
            <th scope="col">
              <FormattedMessage id="treasury.bank.column.label" />
            </th>
            <th scope="col" data-number="true">
              <FormattedMessage id="treasury.bank.column.amount" />
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, mostShown).map(({ place, bookedOn, label, details, amount }) => (
            <tr key={place.number}>
              <td>{formatDay(bookedOn)}</td>
              <td className={styles.label}>{label || details}</td>
              <td data-number="true">{formatMoney(language, amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
