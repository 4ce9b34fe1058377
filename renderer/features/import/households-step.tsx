import { Button, Checkbox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { HouseholdProposal } from '#shared/domain/import/find-households.ts';
import households from './households.module.css';
import styles from './review.module.css';
import { useImportApi } from './use-import-api.ts';
import { useWizard, type Wizard } from './wizard.ts';

type Props = { readonly wizard: Extract<Wizard, { kind: 'households' }> };

const shownAtOnce = 100;

/** Who seems to live together, yes or no for each and for all: nothing is done that was not said here. */
export function HouseholdsStep({ wizard: { chosen, counts, version } }: Props) {
  const { set } = useWizard.getState();
  const proposals = useProposals(version);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set(chosen.households));
  const [most, setMost] = useState(shownAtOnce);
  const toReview = (said: readonly string[]) =>
    set({
      kind: 'review',
      chosen: { ...chosen, households: said },
      counts,
      version,
      isBusy: false,
    });
  return (
    <div className={styles.review}>
      <div className={styles.above}>
        <div>
          <h2 className={styles.heading}>
            <FormattedMessage id="import.households.title" />
          </h2>
          <p className={styles.lead}>
            <FormattedMessage id="import.households.lead" />
          </p>
        </div>
        <div className={households.all}>
          <Button
            variant="default"
            onClick={() => setAccepted(new Set(proposals.map(({ key }) => key)))}
          >
            <FormattedMessage id="import.households.yes" />
          </Button>
          <Button variant="default" onClick={() => setAccepted(new Set())}>
            <FormattedMessage id="import.households.no" />
          </Button>
        </div>
      </div>
      <div className={styles.rows}>
        <ul className={households.list}>
          {proposals.slice(0, most).map((proposal) => (
            <li key={proposal.key}>
              <Proposal
                proposal={proposal}
                isAccepted={accepted.has(proposal.key)}
                onChange={(isAccepted) => setAccepted(changed(accepted, proposal.key, isAccepted))}
              />
            </li>
          ))}
        </ul>
        {proposals.length > most ? (
          <Button variant="subtle" onClick={() => setMost(most + shownAtOnce)}>
            <FormattedMessage id="import.households.more" />
          </Button>
        ) : null}
      </div>
      <div className={styles.confirm}>
        <p className={styles.promise} role="status">
          <FormattedMessage id="import.households.accepted" values={{ count: accepted.size }} />
        </p>
        <Button variant="default" onClick={() => toReview(chosen.households)}>
          <FormattedMessage id="action.back" />
        </Button>
        <Button onClick={() => toReview([...accepted])}>
          <FormattedMessage id="import.names.apply" />
        </Button>
      </div>
    </div>
  );
}

function changed(all: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const others = [...all].filter((one) => one !== key);
  return new Set(isIn ? [...others, key] : others);
}

type ProposalProps = {
  readonly proposal: HouseholdProposal;
  readonly isAccepted: boolean;
  readonly onChange: (isAccepted: boolean) => void;
};

function Proposal({ proposal, isAccepted, onChange }: ProposalProps) {
  const intl = useIntl();
  const { mates, street, town, household, isSaidByFile } = proposal;
  const names = intl.formatList(mates.map(({ name }) => name));
  const why = [
    [street, town].filter(Boolean).join(', '),
    ...(household === null ? [] : [intl.formatMessage({ id: 'import.households.joins' })]),
    ...(isSaidByFile ? [intl.formatMessage({ id: 'import.households.said' })] : []),
  ];
  return (
    <Checkbox
      checked={isAccepted}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={names}
      description={why.filter(Boolean).join(' · ')}
    />
  );
}

function useProposals(version: number): readonly HouseholdProposal[] {
  const desk = useImportApi();
  const [found, setFound] = useState<readonly HouseholdProposal[]>([]);
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another plan.
  useEffect(() => {
    desk.plannedHouseholds().then(setFound, (cause) => setFailure({ cause }));
  }, [desk, version]);
  if (failure) throw failure.cause;
  return found;
}
