import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../office/appearance.tsx';
import type { ClosingYear } from '../../../store/store-api/closing.ts';
import { formatDay, formatMoney, formatNumber } from '../../../ui/format.ts';
import { ActsHeading } from '../acts-heading.tsx';
import styles from './closing.module.css';

type Props = {
  readonly years: readonly ClosingYear[];
  readonly shown: number;
  readonly onShow: (year: number) => void;
};

const columns = ['year', 'state', 'movements', 'total'] as const;

/** Newest first, with where each year stands. */
export function YearsTable({ years, shown, onShow }: Props) {
  const intl = useIntl();
  return (
    <div className={styles.scroller}>
      <table
        className={styles.table}
        aria-label={intl.formatMessage({ id: 'treasury.closing.years' })}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-amount={isAmount(column)}>
                <FormattedMessage id={`treasury.closing.column.${column}`} />
              </th>
            ))}
            <ActsHeading />
          </tr>
        </thead>
        <tbody>
          {years.map((of) => (
            <YearRow key={of.year} of={of} isShown={of.year === shown} onShow={onShow} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Pick<Props, 'onShow'> & { readonly of: ClosingYear; readonly isShown: boolean };

function YearRow({ of, isShown, onShow }: RowProps) {
  const { language } = useAppearance().appearance;
  const { year, state, movements, total, facts } = of;
  const last = facts.at(-1);
  return (
    <tr data-shown={isShown}>
      <th scope="row">{year}</th>
      <td>
        {state === 'closed' ? null : (
          <>
            <FormattedMessage id={`treasury.closing.state.${state}`} />{' '}
          </>
        )}
        {last === undefined ? null : (
          <span className={styles.state} data-state={state}>
            <FormattedMessage
              id={`treasury.closing.fact.${last.kind}`}
              values={{
                day: formatDay(last.on),
                by: last.by ?? '',
                hasBy: last.by === null ? 'no' : 'yes',
              }}
            />
          </span>
        )}
      </td>
      <td data-amount="true">{formatNumber(language, movements)}</td>
      <td data-amount="true">{formatMoney(language, total)}</td>
      <td>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-pressed={isShown}
          onClick={() => onShow(year)}
        >
          <FormattedMessage id="treasury.closing.show" values={{ year: String(year) }} />
        </Button>
      </td>
    </tr>
  );
}

const isAmount = (column: (typeof columns)[number]): boolean =>
  column === 'movements' || column === 'total';
