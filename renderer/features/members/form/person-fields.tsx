import { Checkbox, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MemberField } from '#shared/domain/members/member.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { civilityLabels, consentLabels, kindLabels } from '../../office/field-words.ts';
import { ChoiceField } from './choice-field.tsx';
import styles from './person-fields.module.css';
import { TextField } from './text-field.tsx';
import { fieldId, type PersonForm } from './use-person-form.ts';

type Props = { readonly person: PersonForm };

/** Every field of a person, in the order of a paper form. */
export function PersonFields({ person }: Props) {
  const intl = useIntl();
  const { form } = person;
  const text = (field: Exclude<MemberField, 'doNotContact'>) => (
    <TextField person={person} field={field} />
  );
  return (
    <>
      <Group title="person.group.identity">
        <ChoiceField person={person} field="kind" choices={kindLabels} />
        <ChoiceField
          person={person}
          field="civility"
          choices={{ ...civilityLabels, '': 'civility.none' }}
        />
        {text('familyName')}
        {text('givenName')}
        <Pair>
          {text('birthDate')}
          {text('profession')}
        </Pair>
      </Group>
      <Group title="person.group.contact">
        {text('email')}
        {text('phone')}
        {text('street')}
        {text('addressExtra')}
        <Pair narrow="first">
          {text('postcode')}
          {text('town')}
        </Pair>
        {text('country')}
      </Group>
      <Group title="person.group.membership">
        {text('memberNumber')}
        <Pair>
          {text('joinedOn')}
          {text('leftOn')}
        </Pair>
      </Group>
      <Group title="person.group.consent">
        <ChoiceField person={person} field="emailConsent" choices={consentLabels} />
        <ChoiceField person={person} field="smsConsent" choices={consentLabels} />
        <ChoiceField person={person} field="phoneConsent" choices={consentLabels} />
        <ChoiceField person={person} field="postConsent" choices={consentLabels} />
        <Checkbox
          id={fieldId('doNotContact')}
          label={intl.formatMessage({ id: 'field.doNotContact' })}
          description={intl.formatMessage({ id: 'person.doNotContact.help' })}
          {...form.getInputProps('doNotContact', { type: 'checkbox' })}
        />
      </Group>
      <Group title="field.notes">
        <Textarea
          id={fieldId('notes')}
          aria-label={intl.formatMessage({ id: 'field.notes' })}
          description={intl.formatMessage({ id: 'person.notes.help' })}
          autosize
          minRows={3}
          autoComplete="off"
          {...form.getInputProps('notes')}
        />
      </Group>
    </>
  );
}

type GroupProps = { readonly title: MessageId; readonly children: ReactNode };

function Group({ title, children }: GroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <FormattedMessage id={title} />
      </legend>
      {children}
    </fieldset>
  );
}

type PairProps = { readonly narrow?: 'first'; readonly children: ReactNode };

const Pair = ({ narrow, children }: PairProps) => (
  <div className={styles.pair} data-narrow={narrow}>
    {children}
  </div>
);
