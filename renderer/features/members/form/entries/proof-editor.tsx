import { TextInput } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { ConsentProof } from '#shared/domain/members/entries.ts';
import { fieldId, type PersonForm } from '../use-person-form.ts';
import { DayInput } from './day-input.tsx';
import styles from './entries.module.css';

type Props = {
  readonly person: PersonForm;
  readonly channel: 'email' | 'sms' | 'phone' | 'post';
};

/** When and how the consent beside it was given or refused; an old proof does not speak for a new answer. */
export function ProofEditor({ person, channel }: Props) {
  const state = person.form.values[`${channel}Consent`];
  if (state !== 'granted' && state !== 'refused') return null;
  const key = `proof.${channel}` as const;
  const kept = person.entries('proof').find(({ id }) => id === channel)?.value;
  const proof: ConsentProof = kept?.state === state ? kept : { state, on: null, source: null };
  const change = (part: Partial<ConsentProof>) => person.setEntry(key, { ...proof, ...part });
  const id = fieldId(key);
  return (
    <div className={styles.proof}>
      <DayInput
        id={id}
        onBad={(isBad) => person.tellBad(id, isBad)}
        label={<FormattedMessage id="proofs.on" />}
        value={proof.on}
        onChange={(on) => change({ on })}
      />
      <TextInput
        label={<FormattedMessage id="proofs.source" />}
        autoComplete="off"
        value={proof.source ?? ''}
        onChange={(event) => change({ source: event.currentTarget.value || null })}
      />
    </div>
  );
}
