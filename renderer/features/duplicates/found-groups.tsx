import { Progress } from '@mantine/core';
import { IconCopyCheck, IconPlayerStop } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { unreachable } from '#shared/result.ts';
import { Empty } from '../../ui/empty.tsx';
import styles from './duplicates.module.css';
import { GroupCard } from './group-card.tsx';
import type { Pair } from './settled-groups.ts';
import type { SearchState } from './use-duplicates.ts';

type Props = {
  readonly state: SearchState;
  readonly onCompare: (pair: Pair) => void;
  readonly onSetApart: (pair: Pair) => void;
};

/** Settled groups make room for the next. */
const mostShown = 50;

export function FoundGroups({ state, onCompare, onSetApart }: Props) {
  switch (state.kind) {
    case 'searching':
      return (
        <div className={styles.searching}>
          <p role="status">
            <FormattedMessage id="duplicates.searching" />
          </p>
          <Progress value={state.progress * 100} aria-hidden="true" />
        </div>
      );
    case 'cancelled':
      return (
        <Empty
          icon={<IconPlayerStop size="2.5rem" stroke={1.5} />}
          title={<FormattedMessage id="duplicates.stopped" />}
        >
          <FormattedMessage id="duplicates.stopped.text" />
        </Empty>
      );
    case 'found': {
      if (state.groups.length === 0) return <NoneFound />;
      const left = state.groups.length - mostShown;
      return (
        <>
          <ul className={styles.groups}>
            {state.groups.slice(0, mostShown).map((group) => (
              <li key={group.ids.join(' ')}>
                <GroupCard group={group} onCompare={onCompare} onSetApart={onSetApart} />
              </li>
            ))}
          </ul>
          {left > 0 ? (
            <p className={styles.facts}>
              <FormattedMessage id="duplicates.more" values={{ count: left }} />
            </p>
          ) : null}
        </>
      );
    }
    default:
      return unreachable(state);
  }
}

const NoneFound = () => (
  <Empty
    icon={<IconCopyCheck size="2.5rem" stroke={1.5} />}
    title={<FormattedMessage id="duplicates.none" />}
  >
    <FormattedMessage id="duplicates.none.text" />
  </Empty>
);
