import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconArrowUpRight } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Rhythm } from '#shared/domain/contributions/shares/periods.ts';
import { type Period, upperLevels } from '#shared/domain/contributions/shares/upward.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { usePlace } from '../../../office/screen.ts';
import { todayHere } from '../../../office/today.ts';
import { useLive } from '../../../office/use-live.ts';
import { useRecords } from '../../../office/use-records.ts';
import { openPaper } from '../../../paper/client.ts';
import { formatMoney } from '../../../ui/format.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { TreasuryPartProps } from '../treasury-room.ts';
import { PeriodsTable } from './periods-table.tsx';
import { SettlementForm } from './settlement-form.tsx';
import { SettlementsTable } from './settlements-table.tsx';
import styles from './shares.module.css';
import { StatementDialog } from './statement-dialog.tsx';

const openOne = () => openPaper();

/** What goes up to the federation and the national level: owed, settled, and what remains. */
export function Shares({ section }: TreasuryPartProps) {
  const { scope } = section;
  const intl = useIntl();
  const [year, setYear] = useState(Number(todayHere().slice(0, 4)));
  const [rhythm, setRhythm] = useState<Rhythm>('quarter');
  const [isSettling, setIsSettling] = useState(false);
  const [statement, setStatement] = useState<Period | null>(null);
  const years = useLive(`share years ${scope}`, (store) => store.shareYears(scope));
  const totals = useLive(`shares ${scope} ${year} ${rhythm}`, (store) =>
    store.shareTotals({ scope, year, rhythm }),
  );
  const rules = useRecords('sharing-rule');
  if (years === null || totals === null || rules === null) return null;
  return (
    <div className={styles.room}>
      {rules.some((row) => row.scope === scope) ? null : <NoRule />}
      <div className={styles.bar}>
        <NativeSelect
          label={<FormattedMessage id="treasury.shares.year" />}
          value={year}
          data={years.map(String)}
          onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
        />
        <SegmentedControl
          aria-label={intl.formatMessage({ id: 'treasury.shares.rhythm' })}
          value={rhythm}
          data={Rhythm.options.map((value) => ({
            value,
            label: intl.formatMessage({ id: `treasury.shares.rhythm.${value}` }),
          }))}
          onChange={(value) => setRhythm(Rhythm.catch('quarter').parse(value))}
        />
        <Button
          className={styles.push ?? ''}
          leftSection={<IconArrowUpRight size="1.125rem" aria-hidden="true" />}
          onClick={() => setIsSettling(true)}
        >
          <FormattedMessage id="treasury.shares.settle" />
        </Button>
      </div>
      <Sums totals={totals} />
      <PeriodsTable totals={totals} onStatement={setStatement} />
      <SettlementsTable scope={scope} year={year} />
      {isSettling ? (
        <SettlementForm scope={scope} totals={totals} onClose={() => setIsSettling(false)} />
      ) : null}
      {statement === null ? null : (
        <StatementDialog
          section={section}
          period={statement}
          paper={openOne}
          onClose={() => setStatement(null)}
        />
      )}
    </div>
  );
}

function NoRule() {
  return (
    <Notice
      tone="info"
      actions={
        <Button
          variant="default"
          onClick={() => usePlace.getState().go({ kind: 'treasury', part: 'rules' })}
        >
          <FormattedMessage id="treasury.shares.writeRule" />
        </Button>
      }
    >
      <FormattedMessage id="treasury.shares.noRule" />
    </Notice>
  );
}

type SumsProps = { readonly totals: Parameters<typeof PeriodsTable>[0]['totals'] };

/** At the end of the year, or today: what is in the last period is not due yet, but known. */
function Sums({ totals }: SumsProps) {
  const { language } = useAppearance().appearance;
  const last = totals.at(-1);
  return (
    <dl className={styles.sums}>
      {upperLevels.map((level) => {
        const remaining = last?.accounts[level].remaining ?? 0;
        return (
          <div key={level} className={styles.sum}>
            <dt>
              <FormattedMessage
                id={
                  remaining < 0
                    ? `treasury.shares.ahead.${level}`
                    : `treasury.shares.remaining.${level}`
                }
              />
            </dt>
            <dd className={styles.value}>{formatMoney(language, Math.abs(remaining))}</dd>
          </div>
        );
      })}
    </dl>
  );
}
