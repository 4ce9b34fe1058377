import { Checkbox, Textarea } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { civilityLabels, kindLabels } from '../../../office/field-labels.ts';
import { useRecords } from '../../../office/use-records.ts';
import type { MemberRow } from '../../../store/store-api.ts';
import { AddressPreview } from './address-preview.tsx';
import { ChoiceField } from './choice-field.tsx';
import { ConsentFields } from './consent-fields.tsx';
import { ContactsEditor } from './entries/contacts-editor.tsx';
import { CustomEditor } from './entries/custom-editor.tsx';
import { MembershipsEditor } from './entries/memberships-editor.tsx';
import { OfficesEditor } from './entries/offices-editor.tsx';
import { TagsEditor } from './entries/tags-editor.tsx';
import { TopicsEditor } from './entries/topics-editor.tsx';
import { Group, More, Pair } from './group.tsx';
import { HouseholdHint } from './household-hint.tsx';
import type { TextFormField } from './person-draft.ts';
import { PlaceFields } from './place-fields.tsx';
import { LeftReasonField, MainKindField } from './select-fields.tsx';
import { TextField } from './text-field.tsx';
import { fieldId, type PersonForm } from './use-person-form.ts';

type Props = {
  readonly person: PersonForm;
  /** Null for somebody new. */
  readonly row: MemberRow | null;
  readonly scope: ScopeId | null;
};

/** Every field of a person, in the order of a paper form; what few people need is folded until it says something. */
export function PersonFields({ person, row, scope }: Props) {
  const intl = useIntl();
  const { form } = person;
  const own = (useRecords('custom-field') ?? [])
    .filter((field) => field.scope === scope)
    .sort((a, b) => a.fields.place - b.fields.place);
  const text = (field: TextFormField) => <TextField person={person} field={field} />;
  const says = (...fields: readonly TextFormField[]) =>
    fields.some((field) => form.values[field] !== '');
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
        <More isOpen={says('birthName', 'pronoun')}>
          <Pair>
            {text('birthName')}
            {text('pronoun')}
          </Pair>
        </More>
      </Group>
      <Group title="person.group.contact">
        <Pair narrow="last">
          {text('email')}
          <MainKindField person={person} field="emailKind" />
        </Pair>
        <Pair narrow="last">
          {text('phone')}
          <MainKindField person={person} field="phoneKind" />
        </Pair>
        <ContactsEditor person={person} />
      </Group>
      <Group title="person.group.address">
        {row === null ? null : <HouseholdHint row={row} />}
        {text('street')}
        <PlaceFields person={person} />
        <More isOpen={says('addressExtra', 'building', 'locality')}>
          {text('addressExtra')}
          {text('building')}
          {text('locality')}
        </More>
        {text('country')}
        <AddressPreview draft={form.values} />
      </Group>
      <Group title="person.group.membership">
        {text('memberNumber')}
        <Pair>
          {text('joinedOn')}
          {text('leftOn')}
        </Pair>
        {says('leftOn', 'leftReason') || form.values.kind === 'former' ? (
          <LeftReasonField person={person} />
        ) : null}
        <MembershipsEditor person={person} />
      </Group>
      <Group title="person.group.offices">
        <OfficesEditor person={person} family="role" />
        <OfficesEditor person={person} family="mandate" />
      </Group>
      <Group title="person.group.consent">
        <ConsentFields person={person} />
        <Checkbox
          id={fieldId('doNotContact')}
          label={intl.formatMessage({ id: 'field.doNotContact' })}
          description={intl.formatMessage({ id: 'person.doNotContact.help' })}
          {...form.getInputProps('doNotContact', { type: 'checkbox' })}
        />
        {text('contactedOn')}
      </Group>
      <Group title="person.group.tags">
        {scope === null ? null : <TagsEditor person={person} scope={scope} />}
        <TopicsEditor person={person} />
      </Group>
      {own.length === 0 ? null : (
        <Group title="person.group.custom">
          {own.map(({ id, fields }) => (
            <CustomEditor key={id} person={person} id={id} field={fields} />
          ))}
        </Group>
      )}
      <Group title="field.notes">
        <Textarea
          id={fieldId('notes')}
          aria-label={intl.formatMessage({ id: 'field.notes' })}
          description={<FormattedMessage id="person.notes.help" />}
          autosize
          minRows={3}
          autoComplete="off"
          {...form.getInputProps('notes')}
        />
      </Group>
    </>
  );
}
