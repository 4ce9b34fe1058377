import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Page } from '../../ui/page.tsx';
import styles from './duplicates.module.css';
import { FoundGroups } from './found-groups.tsx';
import { MergePage } from './merge-page.tsx';
import { RuleChoice } from './rule-choice.tsx';
import type { Pair } from './settled-groups.ts';
import { useDuplicates } from './use-duplicates.ts';

/** Second records of one person: found by rules that can be read, decided by a person. */
export function DuplicatesScreen() {
  const search = useDuplicates();
  const [pair, setPair] = useState<Pair | null>(null);
  const [isBack, setIsBack] = useState(false);
  if (pair === null) return <Found search={search} isBack={isBack} onCompare={setPair} />;
  const leave = () => {
    setIsBack(true);
    setPair(null);
  };
  return (
    <MergePage
      pair={pair}
      onBack={leave}
      onMerged={(absorbed) => {
        search.leaveOut(absorbed);
        leave();
      }}
    />
  );
}

type FoundProps = {
  readonly search: ReturnType<typeof useDuplicates>;
  /** From a comparison: the keyboard goes on with the list. */
  readonly isBack: boolean;
  readonly onCompare: (pair: Pair) => void;
};

function Found({ search, isBack, onCompare }: FoundProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isBack) list.current?.focus();
  }, [isBack]);
  const { state } = search;
  return (
    <Page
      title={<FormattedMessage id="duplicates.title" />}
      subtitle={
        state.kind === 'found' && state.groups.length > 0 ? (
          <FormattedMessage id="duplicates.count" values={{ count: state.groups.length }} />
        ) : null
      }
      actions={
        state.kind === 'searching' ? (
          <Button variant="default" onClick={search.stop}>
            <FormattedMessage id="duplicates.stop" />
          </Button>
        ) : (
          <Button
            variant="default"
            leftSection={<IconRefresh size="1.125rem" aria-hidden="true" />}
            onClick={search.again}
          >
            <FormattedMessage id="duplicates.again" />
          </Button>
        )
      }
    >
      <div className={styles.body} ref={list} tabIndex={-1}>
        <p className={styles.lead}>
          <FormattedMessage id="duplicates.lead" />
        </p>
        <RuleChoice chosen={search.rules} onChoose={search.choose} />
        <FoundGroups state={state} onCompare={onCompare} onSetApart={search.setApart} />
      </div>
    </Page>
  );
}
