import { NativeSelect, TextInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import { IsoDate } from '#shared/domain/dates.ts';
import type { CustomValue } from '#shared/domain/members/entries.ts';
import type { CustomFieldFields } from '#shared/domain/records/record.ts';
import { unreachable } from '#shared/result.ts';
import { fieldId, type PersonForm } from '../use-person-form.ts';
import { DayInput } from './day-input.tsx';
import { NumberInput } from './number-input.tsx';

type Props = {
  readonly person: PersonForm;
  readonly id: string;
  readonly field: CustomFieldFields;
};

/** One field that the section defined for itself. */
export function CustomEditor({ person, id, field }: Props) {
  const intl = useIntl();
  const key = `custom.${id}` as const;
  const value = person.entries('custom').find((entry) => entry.id === id)?.value ?? null;
  const set = (said: CustomValue | null) => person.setEntry(key, said);
  const input = fieldId(key);
  const tellBad = (isBad: boolean) => person.tellBad(input, isBad);
  const none = { value: '', label: intl.formatMessage({ id: 'custom.none' }) };
  switch (field.kind) {
    case 'text':
      return (
        <TextInput
          id={input}
          label={field.name}
          autoComplete="off"
          value={typeof value === 'string' ? value : ''}
          error={person.form.errors[key]}
          onChange={(event) => set(event.currentTarget.value || null)}
        />
      );
    case 'number':
      return (
        <NumberInput
          id={input}
          label={field.name}
          value={typeof value === 'number' ? value : null}
          onChange={set}
          onBad={tellBad}
        />
      );
    case 'date':
      return (
        <DayInput
          id={input}
          label={field.name}
          value={IsoDate.safeParse(value).data ?? null}
          onChange={set}
          onBad={tellBad}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          id={input}
          label={field.name}
          value={typeof value === 'string' ? value : ''}
          data={[none, ...field.choices.map((choice) => ({ value: choice, label: choice }))]}
          onChange={(event) => set(event.currentTarget.value || null)}
        />
      );
    case 'yes-no':
      return (
        <NativeSelect
          id={input}
          label={field.name}
          value={typeof value === 'boolean' ? String(value) : ''}
          data={[
            none,
            { value: 'true', label: intl.formatMessage({ id: 'custom.yes' }) },
            { value: 'false', label: intl.formatMessage({ id: 'custom.no' }) },
          ]}
          onChange={({ currentTarget }) =>
            set(currentTarget.value === '' ? null : currentTarget.value === 'true')
          }
        />
      );
    default:
      return unreachable(field.kind);
  }
}
