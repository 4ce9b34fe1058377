import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Contact, ContactKind } from '#shared/domain/members/entries.ts';
import { formatPhone } from '#shared/domain/members/parse-phone.ts';
import { contactKindLabels } from '../../../../office/field-labels.ts';
import { fieldId, type PersonForm } from '../use-person-form.ts';
import styles from './entries.module.css';
import { AddEntry, Entry } from './list-editor.tsx';

type Props = { readonly person: PersonForm };

// Keys of the labels.
const kinds = Object.keys(contactKindLabels) as readonly ContactKind[];

/** E-mails and phones beside the main ones. */
export function ContactsEditor({ person }: Props) {
  const intl = useIntl();
  const add = (channel: Contact['channel']) => () =>
    person.addEntry('contact', { channel, kind: 'other', value: '', doNotUse: false });
  return (
    <>
      {person.entries('contact').map(({ key, value }) => {
        const label = intl.formatMessage({ id: `contacts.${value.channel}` });
        const change = (part: Partial<Contact>) => person.setEntry(key, { ...value, ...part });
        return (
          <Entry key={key} label={label} onRemove={() => person.setEntry(key, null)}>
            <TextInput
              id={fieldId(key)}
              label={label}
              inputMode={value.channel === 'email' ? 'email' : 'tel'}
              autoComplete="off"
              className={styles.wide ?? ''}
              value={value.channel === 'phone' ? formatPhone(value.value) : value.value}
              error={person.form.errors[key]}
              onChange={(event) => change({ value: event.currentTarget.value })}
            />
            <NativeSelect
              label={<FormattedMessage id="contacts.kind" />}
              value={value.kind}
              data={kinds.map((kind) => ({
                value: kind,
                label: intl.formatMessage({ id: contactKindLabels[kind] }),
              }))}
              onChange={(event) => {
                const kind = kinds.find((known) => known === event.currentTarget.value);
                if (kind) change({ kind });
              }}
            />
            <Checkbox
              className={styles.beside ?? ''}
              label={<FormattedMessage id="contacts.doNotUse" />}
              checked={value.doNotUse}
              onChange={(event) => change({ doNotUse: event.currentTarget.checked })}
            />
          </Entry>
        );
      })}
      <div className={styles.adds}>
        <AddEntry label="contacts.addEmail" onAdd={add('email')} />
        <AddEntry label="contacts.addPhone" onAdd={add('phone')} />
      </div>
    </>
  );
}
