import { IconNotebook } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { duesYearOf } from '#shared/domain/contributions/dues-rules.ts';
import { type JournalFilter, wholeJournal } from '#shared/domain/contributions/journal/journal.ts';
import { todayHere } from '../../../office/today.ts';
import { useDuesRules } from '../../../office/use-dues-rules.ts';
import type { JournalLine } from '../../../store/store-api/journal.ts';
import { Empty } from '../../../ui/empty.tsx';
import type { TreasuryPartProps } from '../treasury-room.ts';
import { ExportJournal } from './export-journal.tsx';
import { JournalFilters } from './journal-filters.tsx';
import { JournalGrid } from './journal-grid.tsx';
import { JournalSums } from './journal-sums.tsx';
import styles from './ledger.module.css';
import { Movement } from './movement.tsx';
import { useJournal } from './use-journal.ts';

/** Everything that came in and was taken back, newest first: found, added up, taken out. */
export function Ledger({ section: { scope } }: TreasuryPartProps) {
  const year = duesYearOf(todayHere(), useDuesRules(scope));
  const [chosen, setFilter] = useState<JournalFilter | null>(null);
  // Until somebody chooses: the present year, as the section's rules begin it.
  const filter = useMemo(() => chosen ?? { ...wholeJournal, year }, [chosen, year]);
  const [open, setOpen] = useState<JournalLine | null>(null);
  const question = useMemo(() => ({ scope, filter }), [scope, filter]);
  const { view, show } = useJournal(question);
  const { extra } = view;
  if (extra === null) return null;
  const isEmpty = view.total === 0;
  return (
    <div className={styles.room}>
      <JournalFilters
        filter={filter}
        years={extra.years}
        onFilter={setFilter}
        actions={<ExportJournal question={question} movements={view.total} />}
      />
      <JournalSums totals={extra.totals} />
      {isEmpty ? (
        <Empty
          icon={<IconNotebook size="2.5rem" stroke={1.5} />}
          title={
            <FormattedMessage
              id={extra.years.length === 0 ? 'treasury.ledger.none' : 'treasury.ledger.noneFound'}
            />
          }
        >
          <FormattedMessage
            id={
              extra.years.length === 0
                ? 'treasury.ledger.none.help'
                : 'treasury.ledger.noneFound.help'
            }
          />
        </Empty>
      ) : (
        <JournalGrid view={view} show={show} onOpen={setOpen} />
      )}
      {open === null ? null : <Movement line={open} onClose={() => setOpen(null)} />}
    </div>
  );
}
