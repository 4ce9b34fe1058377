import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DepositMeans } from '#shared/domain/contributions/deposits/deposit.ts';
import { useLive } from '../../../office/use-live.ts';
import type { DepositsDesk } from '../../../store/store-api/deposits.ts';
import type { SectionChoice } from '../../../store/store-api.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { TreasuryPartProps } from '../treasury-room.ts';
import styles from './deposits.module.css';
import { MakeSlip } from './make-slip.tsx';
import { PastDeposits } from './past-deposits.tsx';
import { PileEntry } from './pile-entry.tsx';
import { SlipPage } from './slip/slip-page.tsx';
import { WaitingTable } from './waiting-table.tsx';

/** What goes to the bank: the drawer, the slip, and the slips of before. */
export function Deposits({ section }: TreasuryPartProps) {
  const { scope } = section;
  const desk = useLive(`deposits ${scope}`, (store) => store.depositsDesk(scope));
  const [open, setOpen] = useState<string | null>(null);
  if (desk === null) return null;
  const opened = desk.deposits.find(({ id }) => id === open);
  if (opened !== undefined) {
    return (
      <SlipPage
        scope={scope}
        deposit={opened}
        canWrite={section.canWrite}
        onBack={() => setOpen(null)}
      />
    );
  }
  return (
    <div className={styles.room}>
      <Drawer section={section} desk={desk} onMade={setOpen} />
      <PastDeposits deposits={desk.deposits} onOpen={setOpen} />
    </div>
  );
}

type DrawerProps = {
  readonly section: SectionChoice;
  readonly desk: DepositsDesk;
  readonly onMade: (id: string) => void;
};

/** More on one slip would be too much for any bank's counter. */
const mostShown = 200;

function Drawer({ section, desk, onMade }: DrawerProps) {
  const intl = useIntl();
  const [means, setMeans] = useState<DepositMeans>('cheque');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ofMeans = desk.waiting.filter((piece) => piece.means === means);
  const shown = ofMeans.slice(0, mostShown);
  const pieces = shown.filter(({ id }) => chosen.has(id));
  const count = (of: DepositMeans) => desk.waiting.filter((piece) => piece.means === of).length;
  return (
    <section className={styles.part} aria-labelledby="waiting-for-bank">
      <h2 id="waiting-for-bank" className={styles.heading}>
        <FormattedMessage id="treasury.deposits.waiting" />
      </h2>
      {section.canWrite ? (
        <PileEntry
          onRecorded={(ids) => {
            setMeans('cheque');
            setChosen((before) => new Set([...before, ...ids]));
          }}
        />
      ) : (
        <Notice tone="info">
          <FormattedMessage id="treasury.deposits.readOnly" />
        </Notice>
      )}
      <SegmentedControl
        aria-label={intl.formatMessage({ id: 'treasury.deposits.means' })}
        className={styles.means ?? ''}
        value={means}
        data={(['cheque', 'cash'] as const).map((value) => ({
          value,
          label: intl.formatMessage(
            { id: `treasury.deposits.means.${value}` },
            { count: count(value) },
          ),
        }))}
        onChange={(value) => setMeans(value === 'cash' ? 'cash' : 'cheque')}
      />
      <WaitingTable
        means={means}
        pieces={shown}
        chosen={chosen}
        canWrite={section.canWrite}
        onChoose={setChosen}
      />
      {ofMeans.length > shown.length ? (
        <p className={styles.note}>
          <FormattedMessage
            id="treasury.deposits.waiting.more"
            values={{ shown: shown.length, count: ofMeans.length - shown.length }}
          />
        </p>
      ) : null}
      {section.canWrite && shown.length > 0 ? (
        <MakeSlip scope={section.scope} desk={desk} means={means} pieces={pieces} onMade={onMade} />
      ) : null}
    </section>
  );
}
