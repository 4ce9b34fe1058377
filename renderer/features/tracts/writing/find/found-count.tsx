import { FormattedMessage } from 'react-intl';
import { useStore } from 'zustand';
import styles from './find-bar.module.css';
import { findState } from './find-state.ts';
import type { useFind } from './use-find.ts';

type Props = {
  readonly find: Pick<ReturnType<typeof useFind>, 'matches' | 'current' | 'replaced'>;
};

/** Heard as it changes. */
export function FoundCount({ find: { matches, current, replaced } }: Props) {
  const isAsked = useStore(findState, ({ wanted }) => wanted.query !== '');
  const count = matches.length;
  return (
    <span className={styles.count} role="status">
      {replaced ? (
        <FormattedMessage
          id="tracts.writing.find.replaced"
          values={{ count: replaced.count, locked: replaced.locked }}
        />
      ) : null}
      {isAsked && !replaced ? (
        <FormattedMessage
          id={current === -1 ? 'tracts.writing.find.count' : 'tracts.writing.find.place'}
          values={{ count, place: current + 1 }}
        />
      ) : null}
    </span>
  );
}
