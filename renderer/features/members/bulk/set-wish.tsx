import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Column } from '#shared/domain/members/catalogue.ts';
import type { MemberPatch } from '#shared/domain/members/member.ts';
import { useChoiceText } from '../../../office/use-choice-text.ts';
import { useEditableColumns } from '../../../office/use-columns.ts';
import { bulkValueOf } from './bulk-value.ts';
import { neverEmpty } from './never-empty.ts';
import { neverInBulk, personalFields } from './personal-fields.ts';
import type { WishProps } from './wish-props.ts';

/** Any field that holds one value, the section's own included. */
export function SetWish({ onChange }: WishProps) {
  const intl = useIntl();
  const columns = useEditableColumns().filter(({ id }) => !neverInBulk.has(id));
  const [id, setId] = useState('');
  const [typed, setTyped] = useState('');
  const [isErasing, setIsErasing] = useState(false);
  const column = columns.find((known) => known.id === id);
  const read = column && !isErasing ? bulkValueOf(column, typed) : null;
  const isBad = read?.kind === 'bad';

  const tell = (of: Column | undefined, text: string, erases: boolean) => {
    const field = of?.field ?? null;
    if (of === undefined || field === null) return onChange(null);
    const value = erases ? null : bulkValueOf(of, text);
    if (value?.kind === 'bad') return onChange(null);
    // A value that the field's own schema has read, or none.
    const patch = { [field]: value?.value ?? null } as MemberPatch;
    onChange({ kind: 'set', patch });
  };

  return (
    <>
      <NativeSelect
        label={<FormattedMessage id="bulk.field" />}
        value={id}
        data={[
          { value: '', label: '' },
          ...columns.map((known) => ({ value: known.id, label: known.title })),
        ]}
        onChange={(event) => {
          const next = event.currentTarget.value;
          // What is each person's own can only be erased.
          const erases = personalFields.has(next);
          setId(next);
          setTyped('');
          setIsErasing(erases);
          tell(
            columns.find((known) => known.id === next),
            '',
            erases,
          );
        }}
      />
      {column && !isErasing ? (
        <ValueField
          column={column}
          typed={typed}
          error={isBad && typed !== '' ? intl.formatMessage({ id: 'bulk.badValue' }) : null}
          onType={(text) => {
            setTyped(text);
            tell(column, text, isErasing);
          }}
        />
      ) : null}
      {column && personalFields.has(column.id) ? (
        <p>
          <FormattedMessage id="bulk.personal" />
        </p>
      ) : null}
      {column && isErasable(column) ? (
        <Checkbox
          label={<FormattedMessage id="bulk.erase" />}
          checked={isErasing}
          onChange={(event) => {
            setIsErasing(event.currentTarget.checked);
            tell(column, typed, event.currentTarget.checked);
          }}
        />
      ) : null}
    </>
  );
}

const isErasable = ({ id }: Column): boolean => !neverEmpty.has(id) && !personalFields.has(id);

type ValueProps = {
  readonly column: Column;
  readonly typed: string;
  readonly error: string | null;
  readonly onType: (text: string) => void;
};

function ValueField({ column, typed, error, onType }: ValueProps) {
  const intl = useIntl();
  const choiceText = useChoiceText();
  const choices = choicesOf(column);
  const label = <FormattedMessage id="bulk.value" />;
  if (choices === null) {
    return (
      <TextInput
        label={label}
        value={typed}
        error={error}
        autoComplete="off"
        placeholder={
          column.kind === 'date' ? intl.formatMessage({ id: 'person.day.placeholder' }) : ''
        }
        onChange={(event) => onType(event.currentTarget.value)}
      />
    );
  }
  return (
    <NativeSelect
      label={label}
      value={typed}
      data={[
        { value: '', label: '' },
        ...choices.map((choice) => ({ value: choice, label: choiceText(column, choice) })),
      ]}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}

function choicesOf({ kind, choices }: Column): readonly string[] | null {
  if (kind === 'yes-no') return ['true', 'false'];
  return kind === 'choice' ? (choices ?? []) : null;
}
