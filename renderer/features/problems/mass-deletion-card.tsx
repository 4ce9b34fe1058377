import { Button } from '@mantine/core';
import { IconUsersMinus } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useStore } from '../../office/office.tsx';
import { useLive } from '../../office/use-live.ts';
import type { StoreProblem } from '../../store/store-api.ts';
import { ProblemCard } from './problem-card.tsx';

type Props = { readonly problem: Extract<StoreProblem, { kind: 'mass-deletion' }> };

/** A pull that would remove many people waits for a yes: it may be someone's mistake. */
export function MassDeletionCard({ problem: { scope, removed, of } }: Props) {
  const store = useStore();
  const sections = useLive('all sections', (live) => live.sections());
  const section = sections?.find((one) => one.scope === scope)?.name ?? '';
  return (
    <ProblemCard
      icon={IconUsersMinus}
      title={<FormattedMessage id="massDeletion.title" values={{ removed, of }} />}
      lead={<FormattedMessage id="massDeletion.text" values={{ section }} />}
      actions={
        <Button color="red" variant="light" onClick={() => void store.allowMassDeletion(scope)}>
          <FormattedMessage id="massDeletion.submit" values={{ removed }} />
        </Button>
      }
    />
  );
}
