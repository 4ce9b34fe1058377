import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useAppearance } from '../../../office/appearance.tsx';
import { useRem } from '../../../office/use-rem.ts';
import { formatDay, formatMoney } from '../../../ui/format.ts';
import type { Range } from '../../../ui/slice-window.ts';
import styles from './bank.module.css';
import { Certainty } from './certainty.tsx';
import type { NamedLine } from './use-bank-lines.ts';
import { useBankWords } from './use-bank-words.ts';

type Props = {
  readonly label: string;
  readonly total: number;
  readonly lineAt: (index: number) => NamedLine | null;
  readonly here: number;
  /** What the keyboard asks of the chosen line. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onMove: (index: number) => void;
  readonly onRange: (range: Range) => void;
};

const rowRem = 4.75;

/** Thousands of lines, of which only those on screen are drawn. One stop of the tab key; the arrows move. */
export function LineList({ label, total, lineAt, here, onKey, onMove, onRange }: Props) {
  const rem = useRem();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const height = Math.round(rowRem * rem);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the size of the text moved every row.
  useEffect(() => virtualizer.measure(), [height]);
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => onRange({ from, to: to + 1 }), [onRange, from, to]);
  useEffect(() => {
    if (here < total) virtualizer.scrollToIndex(here);
  }, [virtualizer, here, total]);

  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, items.length - 8);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + page,
      PageUp: here - page,
      Home: 0,
      End: total - 1,
    };
    const next = steps[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return onKey(event);
    event.preventDefault();
    onMove(Math.max(0, Math.min(total - 1, next)));
  };

  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`${id}-${here}`}
      onKeyDown={press}
    >
      <div className={styles.listInner} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <div
            key={index}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === here}
            aria-setsize={total}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ height, transform: `translateY(${start}px)` }}
            onMouseDown={(event) => {
              // The list keeps the keyboard.
              event.preventDefault();
              scroller.current?.focus();
              onMove(index);
            }}
          >
            <LineRow line={lineAt(index)} />
          </div>
        ))}
      </div>
    </div>
  );
}

function LineRow({ line }: { readonly line: NamedLine | null }) {
  const { language } = useAppearance().appearance;
  if (line === null) return null;
  const { fields, suggestions, decision } = line;
  return (
    <>
      <span className={styles.day}>{formatDay(fields.bookedOn)}</span>
      <span className={styles.rowLabel}>{fields.label || fields.details}</span>
      <span className={styles.amount}>{formatMoney(language, fields.amount)}</span>
      <span className={styles.rowSaid}>
        {decision === null ? <Certainty of={suggestions[0]?.confidence ?? 'none'} /> : null}
        <span className={styles.cut}>
          <WhatItIs line={line} />
        </span>
      </span>
    </>
  );
}

function WhatItIs({ line }: { readonly line: NamedLine }) {
  const words = useBankWords();
  const { decision, suggestions } = line;
  if (decision !== null) return words.outcome(decision.outcome, line);
  const [best] = suggestions;
  return best === undefined ? null : words.act(best.act, line);
}
