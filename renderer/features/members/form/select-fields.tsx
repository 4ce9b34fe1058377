import { NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import { contactKindLabels, fieldLabels, leftReasonLabels } from '../../../office/field-labels.ts';
import type { TextFormField } from './person-draft.ts';
import { fieldId, type PersonForm } from './use-person-form.ts';

type Props = { readonly person: PersonForm };

export const MainKindField = ({
  person,
  field,
}: Props & { readonly field: 'emailKind' | 'phoneKind' }) => (
  <SelectField
    person={person}
    field={field}
    label="contacts.kind"
    none="kindChoice.none"
    choices={contactKindLabels}
  />
);

export const LeftReasonField = ({ person }: Props) => (
  <SelectField
    person={person}
    field="leftReason"
    label={fieldLabels.leftReason}
    none="leftReason.none"
    choices={leftReasonLabels}
  />
);

type SelectProps = Props & {
  readonly field: TextFormField;
  readonly label: MessageId;
  readonly none: MessageId;
  readonly choices: Readonly<Record<string, MessageId>>;
};

function SelectField({ person, field, label, none, choices }: SelectProps) {
  const intl = useIntl();
  const options = Object.entries({ '': none, ...choices });
  return (
    <NativeSelect
      id={fieldId(field)}
      label={<FormattedMessage id={label} />}
      data={options.map(([value, id]) => ({ value, label: intl.formatMessage({ id }) }))}
      {...person.form.getInputProps(field)}
    />
  );
}
