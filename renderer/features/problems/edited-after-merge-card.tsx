import { Button } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useFieldLabel } from '../../office/field-labels.ts';
import { useFieldText } from '../../office/field-values.ts';
import type { StoreProblem } from '../../store/store-api.ts';
import { ProblemCard } from './problem-card.tsx';
import { useDecision } from './use-decision.ts';

type Props = { readonly problem: Extract<StoreProblem, { kind: 'edited-after-merge' }> };

/** Somebody elsewhere wrote to a record that had just been merged into another one. */
export function EditedAfterMergeCard({ problem }: Props) {
  const label = useFieldLabel();
  const text = useFieldText();
  const { isDeciding, decide } = useDecision();
  const answer = (take: boolean) => () =>
    void decide((store) => store.resolveMerged({ id: problem.absorbed, take }));
  return (
    <ProblemCard
      icon={IconArrowMerge}
      title={<FormattedMessage id="problem.editedAfterMerge" values={{ name: problem.name }} />}
      lead={<FormattedMessage id="problem.editedAfterMerge.text" />}
      actions={
        <>
          <Button disabled={isDeciding} onClick={answer(true)}>
            <FormattedMessage id="problem.editedAfterMerge.take" />
          </Button>
          <Button variant="default" disabled={isDeciding} onClick={answer(false)}>
            <FormattedMessage id="problem.editedAfterMerge.leave" />
          </Button>
        </>
      }
    >
      <ul>
        {problem.fields.map(({ field, value, survivorSays }) => (
          <li key={field}>
            <FormattedMessage
              id="history.change"
              values={{
                field: label(field),
                before: text(field, survivorSays),
                after: text(field, value),
              }}
            />
          </li>
        ))}
      </ul>
    </ProblemCard>
  );
}
