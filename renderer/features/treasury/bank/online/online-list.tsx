import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { useRem } from '../../../../office/use-rem.ts';
import type { OnlineLine, OnlinePreview } from '../../../../store/store-api/online.ts';
import styles from './online.module.css';
import { choiceOf, type OnlineChoice, type OnlineChoices } from './online-choices.ts';
import { OnlineRow } from './online-row.tsx';

type Props = {
  readonly fate: 'fresh' | 'reverse' | 'differs';
  readonly lines: readonly OnlineLine[];
  readonly names: OnlinePreview['names'];
  readonly choices: OnlineChoices;
  readonly onChoose: (number: number, choice: OnlineChoice) => void;
};

const rowRem = 5;

/** Any number of lines of one fate, of which those on screen are drawn. */
export function OnlineList({ fate, lines, names, choices, onChoose }: Props) {
  const rem = useRem();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowRem * rem,
    overscan: 6,
  });
  return (
    <section>
      <h3 className={styles.title}>
        <FormattedMessage
          id={`treasury.bank.online.fate.${fate}`}
          values={{ count: lines.length }}
        />
      </h3>
      {fate === 'reverse' ? (
        <p>
          <FormattedMessage id="treasury.bank.online.reverse.text" />
        </p>
      ) : null}
      <div ref={scroller} className={styles.list} data-few={lines.length < 5}>
        <ul className={styles.inner} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const { number } = line.payment.place;
            return (
              <li
                key={number}
                className={styles.row}
                style={{ height: rowRem * rem, transform: `translateY(${start}px)` }}
                aria-setsize={lines.length}
                aria-posinset={index + 1}
              >
                <OnlineRow
                  line={line}
                  names={names}
                  choice={choiceOf(line, choices)}
                  onChoose={(choice) => onChoose(number, choice)}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
