import { TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Office } from '#shared/domain/members/entries.ts';
import { fieldId, type PersonForm } from '../use-person-form.ts';
import { DayInput } from './day-input.tsx';
import styles from './entries.module.css';
import { AddEntry, Entry } from './list-editor.tsx';

type Props = { readonly person: PersonForm; readonly family: 'mandate' | 'role' };

const blank: Office = { title: '', place: null, from: null, to: null };

/** Elected offices, or roles in the section. */
export function OfficesEditor({ person, family }: Props) {
  const intl = useIntl();
  const label = intl.formatMessage({ id: `offices.${family}` });
  return (
    <>
      {person.entries(family).map(({ key, value }) => {
        const dayProps = (end: 'from' | 'to') => {
          const id = `${fieldId(key)}-${end}`;
          return { id, onBad: (isBad: boolean) => person.tellBad(id, isBad) };
        };
        const change = (part: Partial<Office>) => person.setEntry(key, { ...value, ...part });
        return (
          <Entry key={key} label={label} onRemove={() => person.setEntry(key, null)}>
            <TextInput
              id={fieldId(key)}
              label={label}
              autoComplete="off"
              value={value.title}
              error={person.form.errors[key]}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
            <TextInput
              label={<FormattedMessage id="offices.place" />}
              autoComplete="off"
              value={value.place ?? ''}
              onChange={(event) => change({ place: event.currentTarget.value || null })}
            />
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
          </Entry>
        );
      })}
      <div className={styles.adds}>
        <AddEntry
          label={family === 'mandate' ? 'offices.addMandate' : 'offices.addRole'}
          onAdd={() => person.addEntry(family, blank)}
        />
      </div>
    </>
  );
}
