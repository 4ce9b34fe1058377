import { TextInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { MemberField } from '#shared/domain/members/member.ts';
import { fieldLabels } from '../../office/field-words.ts';
import { fieldId, type PersonForm } from './use-person-form.ts';

type Props = {
  readonly person: PersonForm;
  readonly field: Exclude<MemberField, 'doNotContact'>;
};

const keyboards: Readonly<Partial<Record<MemberField, 'email' | 'tel' | 'numeric'>>> = {
  email: 'email',
  phone: 'tel',
  birthDate: 'numeric',
  joinedOn: 'numeric',
  leftOn: 'numeric',
};
const days: ReadonlySet<MemberField> = new Set(['birthDate', 'joinedOn', 'leftOn']);
// These are other people's details: the browser must not fill in the secretary's own.
const noAutoComplete = 'off';

/** One line of text; days may be typed in any usual way. */
export function TextField({ person, field }: Props) {
  const intl = useIntl();
  const { onBlur, ...input } = person.form.getInputProps(field);
  const isDay = days.has(field);
  return (
    <TextInput
      id={fieldId(field)}
      label={intl.formatMessage({ id: fieldLabels[field] })}
      placeholder={isDay ? intl.formatMessage({ id: 'person.day.placeholder' }) : ''}
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
