import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MemberPatch } from '#shared/domain/members/member.ts';
import { useRecords } from '../../../office/use-records.ts';
import type { WishProps } from './wish-props.ts';

type Tags = { readonly add: readonly string[]; readonly remove: readonly string[] };

/** Tags to put on everybody chosen, and tags to take off. */
export function TagWish({ onChange }: WishProps) {
  const intl = useIntl();
  const [tags, setTags] = useState<Tags>({ add: [], remove: [] });
  const choices = (useRecords('tag') ?? [])
    .map(({ id, fields }) => ({ value: id, label: fields.name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  const change = (next: Tags) => {
    setTags(next);
    const entries = [
      ...next.remove.map((id) => [`tag.${id}`, null] as const),
      ...next.add.map((id) => [`tag.${id}`, true] as const),
    ];
    // Entries of tags.
    const patch = Object.fromEntries(entries) as MemberPatch;
    onChange(entries.length === 0 ? null : { kind: 'set', patch });
  };
  const placeholder = intl.formatMessage({ id: 'tags.placeholder' });
  if (choices.length === 0) {
    return (
      <p>
        <FormattedMessage id="bulk.noTags" />
      </p>
    );
  }
  return (
    <>
      <MultiSelect
        size="md"
        label={<FormattedMessage id="bulk.addTags" />}
        placeholder={tags.add.length === 0 ? placeholder : ''}
        data={choices.filter(({ value }) => !tags.remove.includes(value))}
        value={[...tags.add]}
        onChange={(add) => change({ ...tags, add })}
        searchable
      />
      <MultiSelect
        size="md"
        label={<FormattedMessage id="bulk.removeTags" />}
        placeholder={tags.remove.length === 0 ? placeholder : ''}
        data={choices.filter(({ value }) => !tags.add.includes(value))}
        value={[...tags.remove]}
        onChange={(remove) => change({ ...tags, remove })}
        searchable
      />
    </>
  );
}
