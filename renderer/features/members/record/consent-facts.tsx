import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { type ConsentProof, entriesOf } from '#shared/domain/members/entries.ts';
import type { Consent, MemberFields } from '#shared/domain/members/member.ts';
import { consentLabels } from '../../../office/field-labels.ts';
import { formatDay } from '../../../ui/format.ts';
import { Fact, FactGroup } from './fact.tsx';
import styles from './person-facts.module.css';

type Props = { readonly fields: MemberFields };

const channels = ['email', 'sms', 'phone', 'post'] as const;

export function ConsentFacts({ fields }: Props) {
  const proofs = entriesOf(fields, 'proof');
  return (
    <FactGroup title="person.group.consent">
      {channels.map((channel) => {
        const field = `${channel}Consent` as const;
        const proof = proofs.find(({ id }) => id === channel)?.value;
        return (
          <Fact key={channel} field={field}>
            <ConsentWord consent={fields[field]} />
            {/* A proof of an earlier answer says nothing of this one. */}
            {proof?.state === fields[field] ? <ProofWord proof={proof} /> : null}
          </Fact>
        );
      })}
    </FactGroup>
  );
}

const consentIcons = { granted: IconCheck, refused: IconX, unknown: IconQuestionMark } as const;

function ConsentWord({ consent }: { readonly consent: Consent }) {
  const Icon = consentIcons[consent];
  return (
    <span className={styles.consent} data-consent={consent}>
      <Icon size="1rem" aria-hidden="true" />
      <FormattedMessage id={consentLabels[consent]} />
    </span>
  );
}

function ProofWord({ proof }: { readonly proof: ConsentProof }) {
  const said = [proof.on === null ? null : formatDay(proof.on), proof.source].filter(Boolean);
  return said.length === 0 ? null : <span className={styles.aside}>{said.join(', ')}</span>;
}
