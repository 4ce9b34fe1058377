import { Button } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useAppearance } from '../../office/appearance.tsx';
import { useEntityWords } from '../../office/record-words.ts';
import { useSyncState } from '../../office/use-sync.ts';
import type { StoreProblem } from '../../store/store-api.ts';
import { formatInstant } from '../../ui/format.ts';
import { ProblemCard } from './problem-card.tsx';
import styles from './problems.module.css';
import { useDecision } from './use-decision.ts';

type Props = { readonly problem: Extract<StoreProblem, { kind: 'conflict' }> };

/** Two values side by side, who wrote each and when; one click keeps one. */
export function ConflictCard({ problem }: Props) {
  const { conflict, name } = problem;
  const { language } = useAppearance().appearance;
  const words = useEntityWords();
  const { entity, field, reason } = conflict;
  const { isDeciding, decide } = useDecision();
  const keep = (side: 'server' | 'client') =>
    void decide((store) => store.resolveConflict({ id: conflict.id, keep: side }));
  return (
    <ProblemCard
      icon={IconArrowsSplit2}
      title={
        <FormattedMessage
          id="conflict.title"
          values={{ name: words.name(entity, name), field: words.label(entity, field) }}
        />
      }
      lead={
        <FormattedMessage
          id={entity === 'member' ? `conflict.${reason}` : `conflict.record.${reason}`}
          values={{ date: formatInstant(language, conflict.at) }}
        />
      }
      actions={null}
    >
      <div className={styles.sides}>
        <Side
          value={words.text(entity, field, conflict.serverValue)}
          by={conflict.serverBy}
          isCurrent
          isDeciding={isDeciding}
          onKeep={() => keep('server')}
        />
        <Side
          value={words.text(entity, field, conflict.clientValue)}
          by={conflict.clientBy}
          isCurrent={false}
          isDeciding={isDeciding}
          onKeep={() => keep('client')}
        />
      </div>
    </ProblemCard>
  );
}

type SideProps = {
  readonly value: string;
  readonly by: string | null;
  /** This value stands in the file now. */
  readonly isCurrent: boolean;
  readonly isDeciding: boolean;
  readonly onKeep: () => void;
};

function Side({ value, by, isCurrent, isDeciding, onKeep }: SideProps) {
  const me = useSyncState()?.accountName;
  return (
    <section className={styles.side}>
      <h3 className={styles.sideTitle}>
        <FormattedMessage id={isCurrent ? 'conflict.current' : 'conflict.other'} />
      </h3>
      <p className={styles.value}>{value}</p>
      <p className={styles.by}>
        <FormattedMessage id={authorWords(by, me ?? null)} values={{ name: by }} />
      </p>
      <Button variant={isCurrent ? 'default' : 'light'} disabled={isDeciding} onClick={onKeep}>
        <FormattedMessage id={isCurrent ? 'conflict.keep' : 'conflict.take'} />
      </Button>
    </section>
  );
}

function authorWords(by: string | null, me: string | null): MessageId {
  if (by === null) return 'conflict.byUnknown';
  return by === me ? 'conflict.byYou' : 'conflict.by';
}
