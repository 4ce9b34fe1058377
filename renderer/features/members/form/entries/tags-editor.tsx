import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { commitFailureWords } from '../../../../office/failure-words.ts';
import { useStore } from '../../../../office/office.tsx';
import { useRecords } from '../../../../office/use-records.ts';
import { useNotify } from '../../../../ui/notify.tsx';
import type { PersonForm } from '../use-person-form.ts';

type Props = { readonly person: PersonForm; readonly scope: ScopeId };

/** The section's tags on this person; a new word becomes a new tag of the section at once. */
export function TagsEditor({ person, scope }: Props) {
  const intl = useIntl();
  const store = useStore();
  const known = (useRecords('tag') ?? []).filter((tag) => tag.scope === scope);
  const notify = useNotify();
  // Tags that were just made, until the list of tags has them.
  const [made, setMade] = useState<ReadonlyMap<string, string>>(new Map());
  const nameOf = (id: string) => known.find((tag) => tag.id === id)?.fields.name ?? made.get(id);
  // A tag that is not known here has no name to show: it is left alone.
  const chosen = person.entries('tag').flatMap(({ id }) => {
    const name = nameOf(id);
    return name === undefined ? [] : [{ id, name }];
  });

  const choose = async (names: readonly string[]) => {
    for (const { id, name } of chosen) {
      if (!names.includes(name)) person.setEntry(`tag.${id}`, null);
    }
    for (const name of names.map((typed) => typed.trim()).filter(Boolean)) {
      if (chosen.some((tag) => tag.name === name)) continue;
      const id = known.find((tag) => isSameName(tag.fields.name, name))?.id ?? (await create(name));
      if (id !== null) person.setEntry(`tag.${id}`, true);
    }
  };
  const create = async (name: string) => {
    const added = await store.addRecord({ kind: 'tag', scope, fields: { name, colour: 'grey' } });
    if (!added.ok) {
      const message = intl.formatMessage({ id: commitFailureWords[added.error.kind] });
      notify({ tone: 'problem', message });
      return null;
    }
    setMade((before) => new Map(before).set(added.value, name));
    return added.value;
  };

  return (
    <TagsInput
      size="md"
      label={intl.formatMessage({ id: 'tags.label' })}
      placeholder={intl.formatMessage({ id: 'tags.placeholder' })}
      data={known.map(({ fields }) => fields.name)}
      value={chosen.map(({ name }) => name)}
      onChange={(names) => void choose(names)}
      maxLength={80}
    />
  );
}

const isSameName = (a: string, b: string): boolean =>
  a.localeCompare(b, 'fr', { sensitivity: 'base' }) === 0;
