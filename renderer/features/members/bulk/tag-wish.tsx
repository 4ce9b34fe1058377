import { MultiSelect, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MemberPatch } from '#shared/domain/members/member.ts';
import { useRecords } from '../../../office/use-records.ts';
import { useSections } from '../../../office/use-sections.ts';
import type { NewTag } from '../../../store/store-api/bulk.ts';
import type { WishProps } from './wish-props.ts';

type Tags = {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly made: readonly Omit<NewTag, 'scope'>[];
};

const longestName = 80;
/** The line of the list that makes a tag of what was typed. */
const making = 'making';

/** Tags to put on everybody chosen, new ones too, and tags to take off. */
export function TagWish({ onChange }: WishProps) {
  const intl = useIntl();
  const sections = useSections() ?? [];
  const [tags, setTags] = useState<Tags>({ add: [], remove: [], made: [] });
  const [typed, setTyped] = useState('');
  const [home, setHome] = useState<string | null>(null);
  const section = sections.find(({ scope }) => scope === home) ?? sections[0];
  const known = (useRecords('tag') ?? [])
    .map(({ id, fields }) => ({ value: id, label: fields.name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  const choices = [...known, ...tags.made.map(({ id, name }) => ({ value: id, label: name }))];
  const name = typed.trim().slice(0, longestName).trim();
  const isNew = name !== '' && !choices.some(({ label }) => isSameName(label, name));
  const made = tags.made.filter(({ id }) => tags.add.includes(id));

  const change = (next: Tags, scope = section?.scope) => {
    setTags(next);
    const entries = [
      ...next.remove.map((id) => [`tag.${id}`, null] as const),
      ...next.add.map((id) => [`tag.${id}`, true] as const),
    ];
    const newTags = next.made
      .filter(({ id }) => next.add.includes(id))
      .flatMap((tag) => (scope === undefined ? [] : [{ ...tag, scope }]));
    // Entries of tags.
    const patch = Object.fromEntries(entries) as MemberPatch;
    onChange(entries.length === 0 ? null : { kind: 'set', patch, newTags });
  };
  const choose = (add: readonly string[]) => {
    if (!add.includes(making)) return change({ ...tags, add });
    const id = crypto.randomUUID();
    change({
      ...tags,
      add: add.map((one) => (one === making ? id : one)),
      made: [...tags.made, { id, name }],
    });
    setTyped('');
  };
  const placeholder = intl.formatMessage({ id: 'tags.placeholder' });
  const offer = { value: making, label: intl.formatMessage({ id: 'bulk.newTag' }, { name }) };
  return (
    <>
      <MultiSelect
        size="md"
        label={<FormattedMessage id="bulk.addTags" />}
        description={<FormattedMessage id="bulk.addTags.help" />}
        placeholder={tags.add.length === 0 ? placeholder : ''}
        data={[
          ...choices.filter(({ value }) => !tags.remove.includes(value)),
          ...(isNew ? [offer] : []),
        ]}
        value={[...tags.add]}
        onChange={choose}
        searchable
        searchValue={typed}
        onSearchChange={setTyped}
      />
      {made.length > 0 && sections.length > 1 ? (
        <NativeSelect
          label={<FormattedMessage id="bulk.newTag.section" />}
          value={section?.scope ?? ''}
          data={sections.map(({ scope, name: label }) => ({ value: scope, label }))}
          onChange={(event) => {
            const next = sections.find(({ scope }) => scope === event.currentTarget.value);
            setHome(next?.scope ?? null);
            change(tags, next?.scope);
          }}
        />
      ) : null}
      {known.length === 0 ? null : (
        <MultiSelect
          size="md"
          label={<FormattedMessage id="bulk.removeTags" />}
          placeholder={tags.remove.length === 0 ? placeholder : ''}
          data={known.filter(({ value }) => !tags.add.includes(value))}
          value={[...tags.remove]}
          onChange={(remove) => change({ ...tags, remove })}
          searchable
        />
      )}
    </>
  );
}

const isSameName = (a: string, b: string): boolean =>
  a.localeCompare(b, 'fr', { sensitivity: 'base' }) === 0;
