import { IconCircleCheck } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useProblems } from '../../office/use-sync.ts';
import type { StoreProblem } from '../../store/store-api.ts';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { EditedAfterMergeCard } from './edited-after-merge-card.tsx';
import { MassDeletionCard } from './mass-deletion-card.tsx';
import styles from './problems.module.css';
import { RefusedCard } from './refused-card.tsx';
import { UnassignedCard } from './unassigned-card.tsx';

/** What only a person can decide. Empty on a good day. */
export function ProblemsScreen() {
  const problems = useProblems();
  return (
    <Page
      title={<FormattedMessage id="command.problems" />}
      subtitle={<FormattedMessage id="problems.count" values={{ count: problems?.length ?? 0 }} />}
    >
      {problems?.length === 0 ? (
        <Empty
          icon={<IconCircleCheck size="2.5rem" stroke={1.5} />}
          title={<FormattedMessage id="problems.none" />}
        >
          <FormattedMessage id="problems.none.text" />
        </Empty>
      ) : (
        <ul className={styles.list}>
          {problems?.map((problem) => (
            <li key={problem.id}>
              <Problem problem={problem} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function Problem({ problem }: { readonly problem: StoreProblem }) {
  switch (problem.kind) {
    case 'conflict':
      return <ConflictCard problem={problem} />;
    case 'refused':
      return <RefusedCard problem={problem} />;
    case 'unassigned':
      return <UnassignedCard problem={problem} />;
    case 'edited-after-merge':
      return <EditedAfterMergeCard problem={problem} />;
    case 'mass-deletion':
      return <MassDeletionCard problem={problem} />;
  }
}
