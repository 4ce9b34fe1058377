import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { useAppearance } from '../../../../office/appearance.tsx';
import { useRem } from '../../../../office/use-rem.ts';
import { formatDay, formatMoney } from '../../../../ui/format.ts';
import styles from '../bank.module.css';
import type { NamedLine } from '../use-bank-lines.ts';
import { useBankWords } from '../use-bank-words.ts';

type Props = {
  readonly lines: readonly NamedLine[];
  /** Those that stay to be treated. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
};

const rowRem = 4.75;

/** Any number of lines with what each would become; only those on screen are drawn. */
export function SureTable({ lines, left, onLeft }: Props) {
  const intl = useIntl();
  const words = useBankWords();
  const rem = useRem();
  const { language } = useAppearance().appearance;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowRem * rem,
    overscan: 6,
  });
  const turn = (id: string, isTaken: boolean) => {
    const next = new Set(left);
    if (isTaken) next.delete(id);
    else next.add(id);
    onLeft(next);
  };
  return (
    <div ref={scroller} className={styles.sureList}>
      <ul className={styles.listInner} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          const [best] = line?.suggestions ?? [];
          if (line === undefined || best === undefined) return null;
          const { id, fields } = line;
          const label = fields.label || fields.details;
          return (
            <li
              key={id}
              className={styles.sureRow}
              style={{ height: rowRem * rem, transform: `translateY(${start}px)` }}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
            >
              <Checkbox
                aria-label={intl.formatMessage(
                  { id: 'treasury.bank.sure.take' },
                  { date: formatDay(fields.bookedOn), label },
                )}
                checked={!left.has(id)}
                onChange={({ currentTarget }) => turn(id, currentTarget.checked)}
              />
              <span className={styles.day}>{formatDay(fields.bookedOn)}</span>
              <span className={styles.rowLabel}>{label}</span>
              <span className={styles.amount}>{formatMoney(language, fields.amount)}</span>
              <span className={styles.rowSaid}>
                <span className={styles.cut}>
                  {[words.act(best.act, line), words.because(best.because, line)].join(' — ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
