import { Button, NativeSelect } from '@mantine/core';
import { IconHomeQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSections } from '../../office/use-sections.ts';
import type { StoreProblem } from '../../store/store-api.ts';
import { ProblemCard } from './problem-card.tsx';
import { useDecision } from './use-decision.ts';

type Props = { readonly problem: Extract<StoreProblem, { kind: 'unassigned' }> };

/** People entered before connecting, for an account with several sections. */
export function UnassignedCard({ problem: { count } }: Props) {
  const intl = useIntl();
  const sections = useSections() ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const { isDeciding, decide } = useDecision();
  const section = sections.find(({ scope }) => scope === chosen);
  return (
    <ProblemCard
      icon={IconHomeQuestion}
      title={<FormattedMessage id="unassigned.title" values={{ count }} />}
      lead={<FormattedMessage id="unassigned.text" />}
      actions={
        <>
          <NativeSelect
            aria-label={intl.formatMessage({ id: 'section.choose' })}
            value={chosen ?? ''}
            data={[
              { value: '', label: intl.formatMessage({ id: 'unassigned.choose' }) },
              ...sections.map(({ scope, name }) => ({ value: scope, label: name })),
            ]}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Button
            disabled={!section || isDeciding}
            onClick={() =>
              section && void decide((store) => store.assignLocalMembers(section.scope))
            }
          >
            <FormattedMessage id="unassigned.submit" />
          </Button>
        </>
      }
    />
  );
}
