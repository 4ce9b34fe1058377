import { NativeSelect, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { LeftReason, type Membership } from '#shared/domain/members/entries.ts';
import { leftReasonLabels } from '../../../../office/field-labels.ts';
import { fieldId, type PersonForm } from '../use-person-form.ts';
import { DayInput } from './day-input.tsx';
import styles from './entries.module.css';
import { AddEntry, Entry } from './list-editor.tsx';

type Props = { readonly person: PersonForm };

const blank: Membership = { from: null, to: null, reason: null, section: null };

/** Stretches of membership before the present one. */
export function MembershipsEditor({ person }: Props) {
  const intl = useIntl();
  const reasons = [
    { value: '', label: intl.formatMessage({ id: 'leftReason.none' }) },
    ...LeftReason.options.map((reason) => ({
      value: reason,
      label: intl.formatMessage({ id: leftReasonLabels[reason] }),
    })),
  ];
  return (
    <>
      {person.entries('membership').map(({ key, value }) => {
        const dayProps = (end: 'from' | 'to') => {
          const id = `${fieldId(key)}-${end}`;
          return { id, onBad: (isBad: boolean) => person.tellBad(id, isBad) };
        };
        const change = (part: Partial<Membership>) => person.setEntry(key, { ...value, ...part });
        return (
          <Entry
            key={key}
            label={intl.formatMessage({ id: 'entry.membership' })}
            onRemove={() => person.setEntry(key, null)}
          >
            <DayInput
              {...dayProps('from')}
              label={<FormattedMessage id="offices.from" />}
              value={value.from}
              onChange={(from) => change({ from })}
            />
            <DayInput
              {...dayProps('to')}
              label={<FormattedMessage id="offices.to" />}
              value={value.to}
              onChange={(to) => change({ to })}
            />
            <TextInput
              label={<FormattedMessage id="memberships.section" />}
              autoComplete="off"
              value={value.section ?? ''}
              onChange={(event) => change({ section: event.currentTarget.value || null })}
            />
            <NativeSelect
              label={<FormattedMessage id="memberships.reason" />}
              value={value.reason ?? ''}
              data={reasons}
              onChange={(event) => {
                const read = LeftReason.safeParse(event.currentTarget.value);
                change({ reason: read.success ? read.data : null });
              }}
            />
          </Entry>
        );
      })}
      <div className={styles.adds}>
        <AddEntry label="memberships.add" onAdd={() => person.addEntry('membership', blank)} />
      </div>
    </>
  );
}
