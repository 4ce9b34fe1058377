import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { type TreasuryPart, usePlace } from '../../../office/screen.ts';
import { todayHere } from '../../../office/today.ts';
import { useLive } from '../../../office/use-live.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './overview.module.css';

type Props = { readonly scope: ScopeId; readonly toBank: number };

/** What waits for the treasurer, each with the room where it is done. */
export function ToDo({ scope, toBank }: Props) {
  const year = Number(todayHere().slice(0, 4));
  const arrears = useLive(`to do arrears ${scope}`, (store) => store.arrears({ scope, day: null }));
  const years = useLive(`to do years ${scope}`, (store) => store.closingYears(scope));
  const findings = useLive(`to do lines ${scope} ${year}`, async (store) =>
    [
      ...(await store.yearFindings({ scope, year })),
      ...(await store.yearFindings({ scope, year: year - 1 })),
    ].filter(({ check }) => check === 'unmatched-lines'),
  );
  if (arrears === null || years === null || findings === null) return null;
  const lines = findings.reduce((sum, { remarks }) => sum + remarks.length, 0);
  const open = years.filter(({ state }) => state === 'open').map((one) => one.year);
  const isClear = toBank + lines + arrears.rows.length + open.length === 0;
  return (
    <section aria-labelledby="to-do" className={styles.toDo}>
      <h2 id="to-do" className={styles.head}>
        <FormattedMessage id="treasury.toDo" />
      </h2>
      {isClear ? (
        <Notice tone="success">
          <FormattedMessage id="treasury.toDo.nothing" />
        </Notice>
      ) : (
        <ul className={styles.tasks}>
          <Task part="deposits" count={toBank}>
            <FormattedMessage id="treasury.toDo.deposits" values={{ count: toBank }} />
          </Task>
          <Task part="bank" count={lines}>
            <FormattedMessage id="treasury.toDo.bank" values={{ count: lines }} />
          </Task>
          <Task part="arrears" count={arrears.rows.length}>
            <FormattedMessage id="treasury.toDo.arrears" values={{ count: arrears.rows.length }} />
          </Task>
          <Task part="closing" count={open.length}>
            <FormattedMessage
              id="treasury.toDo.closing"
              values={{ count: open.length, years: open.toSorted().join(', ') }}
            />
          </Task>
        </ul>
      )}
    </section>
  );
}

type TaskProps = {
  readonly part: TreasuryPart;
  readonly count: number;
  readonly children: ReactNode;
};

function Task({ part, count, children }: TaskProps) {
  if (count === 0) return null;
  return (
    <li className={styles.task}>
      <span>{children}</span>
      <Button
        variant="default"
        size="compact-md"
        rightSection={<IconArrowRight size="1rem" aria-hidden="true" />}
        onClick={() => usePlace.getState().go({ kind: 'treasury', part })}
      >
        <FormattedMessage id={`treasury.${part}`} />
      </Button>
    </li>
  );
}
