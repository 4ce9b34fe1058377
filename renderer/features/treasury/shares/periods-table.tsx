import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Period, upperLevels } from '#shared/domain/contributions/shares/upward.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import type { StatementTotals } from '../../../store/store-api/shares.ts';
import { formatMoney } from '../../../ui/format.ts';
import styles from './shares.module.css';
import { usePeriodWords } from './use-share-words.ts';

type Props = {
  readonly totals: readonly StatementTotals[];
  readonly onStatement: (period: Period) => void;
};

/** A row a period; what remains is carried on from one to the next. */
export function PeriodsTable({ totals, onStatement }: Props) {
  const intl = useIntl();
  const words = usePeriodWords();
  const { language } = useAppearance().appearance;
  const money = (cents: number) => formatMoney(language, cents);
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={intl.formatMessage({ id: 'treasury.shares' })}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              <FormattedMessage id="treasury.shares.period" />
            </th>
            <th scope="col" rowSpan={2} data-amount="true">
              <FormattedMessage id="treasury.shares.received" />
            </th>
            <th scope="col" rowSpan={2} data-amount="true">
              <FormattedMessage id="treasury.shares.section" />
            </th>
            {upperLevels.map((level) => (
              <th key={level} scope="colgroup" colSpan={3}>
                <FormattedMessage id={`treasury.shares.level.${level}`} />
              </th>
            ))}
            <th
              scope="col"
              rowSpan={2}
              aria-label={intl.formatMessage({ id: 'treasury.shares.statement' })}
            />
          </tr>
          <tr>
            {upperLevels.map((level) =>
              (['owed', 'settled', 'remaining'] as const).map((of) => (
                <th key={`${level} ${of}`} scope="col" data-amount="true">
                  <FormattedMessage id={`treasury.shares.${of}`} />
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {totals.map((period) => (
            <tr key={period.from}>
              <th scope="row">{words(period)}</th>
              <td data-amount="true">{money(period.received)}</td>
              <td data-amount="true">{money(period.shares.section)}</td>
              {upperLevels.map((level) =>
                (['owed', 'settled', 'remaining'] as const).map((of) => (
                  <td key={`${level} ${of}`} data-amount="true">
                    {money(period.accounts[level][of])}
                  </td>
                )),
              )}
              <td>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={intl.formatMessage(
                    { id: 'treasury.shares.statement.of' },
                    { period: words(period) },
                  )}
                  onClick={() => onStatement({ from: period.from, to: period.to })}
                >
                  <FormattedMessage id="treasury.shares.statement" />
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
