import { TextInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import { fieldLabels } from '../../../office/field-labels.ts';
import { isDayField } from './day-field.ts';
import type { TextFormField } from './person-draft.ts';
import { fieldId, type PersonForm } from './use-person-form.ts';

type Props = {
  readonly person: PersonForm;
  readonly field: TextFormField;
};

const keyboards: Readonly<Partial<Record<TextFormField, 'email' | 'tel' | 'numeric'>>> = {
  email: 'email',
  phone: 'tel',
  birthDate: 'numeric',
  joinedOn: 'numeric',
  leftOn: 'numeric',
};
// These are other people's details: the browser must not fill in the secretary's own.
const noAutoComplete = 'off';

const placeholderOf = (field: TextFormField) =>
  field === 'birthDate' ? 'person.birth.placeholder' : 'person.day.placeholder';

/** One line of text; days may be typed in any usual way. */
export function TextField({ person, field }: Props) {
  const intl = useIntl();
  const { onBlur, ...input } = person.form.getInputProps(field);
  const isDay = isDayField(field);
  return (
    <TextInput
      id={fieldId(field)}
      label={intl.formatMessage({ id: fieldLabels[field] })}
      placeholder={isDay ? intl.formatMessage({ id: placeholderOf(field) }) : ''}
      required={field === 'familyName'}
      inputMode={keyboards[field] ?? 'text'}
      autoComplete={noAutoComplete}
      {...input}
      onBlur={(event) => {
        if (isDay) person.tidy(field);
        onBlur?.(event);
      }}
    />
  );
}
