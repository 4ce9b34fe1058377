import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { NameSplit, WholeName } from '#shared/domain/import/import.ts';
import { useRem } from '../../office/use-rem.ts';
import { createSliceWindow } from '../../ui/slice-window.ts';
import names from './names.module.css';
import styles from './review.module.css';
import { useImportApi } from './use-import-api.ts';

type Props = {
  readonly total: number;
  readonly nameOf: (split: NameSplit) => WholeName;
  readonly onCorrect: (line: number, name: WholeName) => void;
};

const usualHeightRem = 3.5;

/** What stands in the file, and the two names that it is taken for. */
export function NamesList({ total, nameOf, onCorrect }: Props) {
  const intl = useIntl();
  const rem = useRem();
  const { view, show } = useNames(total);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeightRem * rem,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => show({ from, to }), [show, from, to]);

  return (
    <section
      ref={scroller}
      className={styles.rows}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={intl.formatMessage({ id: 'import.names.list' })}
    >
      <div className={names.namesHead} aria-hidden="true">
        <FormattedMessage id="import.names.cell" />
        <span>
          <FormattedMessage id="import.names.family" />
        </span>
        <span>
          <FormattedMessage id="import.names.given" />
        </span>
      </div>
      <ul className={styles.rowsInner} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const split = view.rowAt(index);
          return (
            <li
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={total}
              aria-posinset={index + 1}
            >
              {split ? (
                <NameRow split={split} name={nameOf(split)} onCorrect={onCorrect} />
              ) : (
                <div className={styles.blank} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type RowProps = {
  readonly split: NameSplit;
  readonly name: WholeName;
  readonly onCorrect: Props['onCorrect'];
};

function NameRow({ split: { line, text }, name, onCorrect }: RowProps) {
  const intl = useIntl();
  const { familyName, givenName } = name;
  const say = (id: 'familyOf' | 'givenOf' | 'swap') =>
    intl.formatMessage({ id: `import.names.${id}` }, { line });
  return (
    <div className={names.nameRow}>
      <span className={names.cell}>{text}</span>
      <TextInput
        aria-label={say('familyOf')}
        value={familyName}
        onChange={(event) => onCorrect(line, { familyName: event.currentTarget.value, givenName })}
      />
      <TextInput
        aria-label={say('givenOf')}
        value={givenName ?? ''}
        onChange={(event) =>
          onCorrect(line, { familyName, givenName: event.currentTarget.value || null })
        }
      />
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={say('swap')}
        onClick={() => onCorrect(line, { familyName: givenName ?? '', givenName: familyName })}
      >
        <IconArrowsExchange size="1.125rem" aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}

function useNames(total: number) {
  const desk = useImportApi();
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  const list = useMemo(
    () =>
      createSliceWindow<null, NameSplit, null>(
        async (_, range) => ({ total, rows: await desk.plannedNames(range), extra: null }),
        (cause) => setFailure({ cause }),
      ),
    [desk, total],
  );
  useEffect(() => list.ask(null), [list]);
  if (failure) throw failure.cause;
  return { view: useSyncExternalStore(list.subscribe, list.view), show: list.show };
}
