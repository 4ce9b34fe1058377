import { Button, SegmentedControl } from '@mantine/core';
import { IconBuildingBank, IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BankShow } from '../../../store/store-api/bank.ts';
import { Empty } from '../../../ui/empty.tsx';
import type { TreasuryPartProps } from '../treasury-room.ts';
import styles from './bank.module.css';
import { BankSums } from './bank-sums.tsx';
import { DecidedLines } from './decided/decided-lines.tsx';
import { RuleList } from './decided/rule-list.tsx';
import { BankImport } from './import/bank-import.tsx';
import { SureLines } from './treat/sure-lines.tsx';
import { TreatLines } from './treat/treat-lines.tsx';
import { useBankLines } from './use-bank-lines.ts';

type Shown = BankShow | 'rules';

const shows = ['open', 'done', 'not-ours', 'rules'] as const satisfies readonly Shown[];

/** Statements of the bank: read, then each line said to be whose payment it is, or none. */
export function Bank({ section: { scope } }: TreasuryPartProps) {
  const intl = useIntl();
  const [isImporting, setImporting] = useState(false);
  const [shown, setShown] = useState<Shown>('open');
  const { view, show, pause } = useBankLines(scope, shown === 'rules' ? 'open' : shown);
  const { extra, query } = view;
  if (isImporting) return <BankImport scope={scope} onDone={() => setImporting(false)} />;
  if (extra === null || extra === undefined) return null;
  const importing = (
    <Button
      leftSection={<IconFileDownload size="1.125rem" aria-hidden="true" />}
      onClick={() => setImporting(true)}
    >
      <FormattedMessage id="treasury.bank.import" />
    </Button>
  );
  if (extra.period === null && shown !== 'rules')
    return (
      <Empty
        icon={<IconBuildingBank size="2.5rem" stroke={1.5} />}
        title={<FormattedMessage id="treasury.bank.none.title" />}
        actions={importing}
      >
        <FormattedMessage id="treasury.bank.none.text" />
      </Empty>
    );
  const isThere = query?.show === shown;
  return (
    <div className={styles.room}>
      <div className={styles.bar}>
        <SegmentedControl
          aria-label={intl.formatMessage({ id: 'treasury.bank.show' })}
          value={shown}
          data={shows.map((value) => ({
            value,
            label: intl.formatMessage(
              { id: `treasury.bank.show.${value}` },
              { count: value === 'rules' ? 0 : extra.counts[value] },
            ),
          }))}
          onChange={(value) => setShown(shows.find((one) => one === value) ?? 'open')}
        />
        {shown === 'open' && extra.sure > 0 ? (
          <SureLines scope={scope} count={extra.sure} onPause={pause} />
        ) : null}
        {importing}
      </div>
      <BankSums totals={extra.totals} period={extra.period} />
      {shown === 'open' && isThere ? <TreatLines view={view} onRange={show} /> : null}
      {shown === 'rules' ? <RuleList scope={scope} /> : null}
      {(shown === 'done' || shown === 'not-ours') && isThere ? (
        <DecidedLines key={shown} kind={shown} view={view} onRange={show} />
      ) : null}
    </div>
  );
}
