import { Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MemberId } from '#shared/domain/members/member.ts';
import { listName } from './names.ts';
import { useFoundPeople } from './use-found-people.ts';

type Props = {
  readonly label: ReactNode;
  /** Who is not offered. */
  readonly except: readonly MemberId[];
  readonly onPick: (picked: { readonly id: MemberId; readonly name: string } | null) => void;
};

/** Finds one person by what the search of the list understands. */
export function PersonPicker({ label, except, onPick }: Props) {
  const intl = useIntl();
  const [text, setText] = useState('');
  const found = useFoundPeople(text).filter(({ id }) => !except.includes(id));
  const choices = found.map(({ id, fields }) => ({
    value: id,
    label: [listName(fields), fields.town].filter(Boolean).join(', '),
  }));
  return (
    <Select
      size="md"
      label={label}
      placeholder={intl.formatMessage({ id: 'picker.placeholder' })}
      nothingFoundMessage={text === '' ? null : intl.formatMessage({ id: 'picker.none' })}
      data={choices}
      searchable
      searchValue={text}
      onSearchChange={setText}
      // The store has found them: its search knows accents, numbers and slips of the finger.
      filter={({ options }) => options}
      onChange={(picked) => {
        const person = found.find(({ id }) => id === picked);
        onPick(person === undefined ? null : { id: person.id, name: listName(person.fields) });
      }}
    />
  );
}
