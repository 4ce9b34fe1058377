import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Finding } from '#shared/domain/tracts/preflight/finding.ts';
import { usePlace } from '../../../../office/screen.ts';
import type { FindingActs } from './use-finding-acts.ts';

type Props = {
  readonly finding: Finding;
  readonly acts: FindingActs;
  readonly describedBy: string;
};

/** One click that mends it, where there is one; who printed it and who collects, only the section can say. */
export function Remedy({ finding, acts, describedBy }: Props): ReactNode {
  const { mend, fault } = finding;
  if (mend !== null) {
    return (
      <Button
        size="compact-sm"
        variant="light"
        aria-describedby={describedBy}
        onClick={() => acts.mend(finding)}
      >
        <FormattedMessage id={`tracts.preflight.${fault.kind === 'law' ? 'insert' : 'mend'}`} />
      </Button>
    );
  }
  if (fault.kind !== 'law' || !ofSection.includes(fault.rule)) return null;
  return (
    <Button
      size="compact-sm"
      variant="light"
      aria-describedby={describedBy}
      onClick={() => usePlace.getState().go({ kind: 'settings', part: 'tracts' })}
    >
      <FormattedMessage id="tracts.preflight.complete" />
    </Button>
  );
}

const ofSection: readonly string[] = ['printer', 'self-printing', 'donation'];
