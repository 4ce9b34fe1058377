import { NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { commitFailureWords } from '../../../office/failure-words.ts';
import { useStore } from '../../../office/office.tsx';
import { usePlace } from '../../../office/screen.ts';
import { useSections } from '../../../office/use-sections.ts';
import { useUndoNotice } from '../../../office/use-undo-notice.ts';
import { Notice } from '../../../ui/notice.tsx';
import { newPerson } from './person-draft.ts';
import { PersonForm } from './person-form.tsx';
import { asFields, usePersonForm } from './use-person-form.ts';

type Props = { readonly onClose: () => void };

export function AddPerson({ onClose }: Props) {
  const intl = useIntl();
  const store = useStore();
  const { openPerson } = usePlace.getState();
  const { tellDone } = useUndoNotice();
  const person = usePersonForm('new', newPerson);
  const sections = useSections() ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<MessageId | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const section = sections.find(({ scope }) => scope === chosen) ?? sections[0];

  const save = async () => {
    const patch = person.read();
    if (!patch || isSaving) return;
    if (!section) return setFailure('failure.noSection');
    setIsSaving(true);
    const fields = asFields(patch, person.base.fields);
    const added = await store.addMember({ scope: section.scope, fields });
    setIsSaving(false);
    if (!added.ok) return setFailure(commitFailureWords[added.error.kind]);
    person.forget();
    openPerson(added.value);
    const name = displayName(fields);
    await tellDone(intl.formatMessage({ id: 'person.added' }, { name }), 'add');
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    void save();
  };
  const leave = () => {
    person.forget();
    onClose();
  };

  return (
    <PersonForm
      person={person}
      title={<FormattedMessage id="command.addMember" />}
      row={null}
      scope={section?.scope ?? null}
      isSaving={isSaving}
      onSubmit={submit}
      onLeave={leave}
    >
      {sections.length > 1 ? (
        <NativeSelect
          label={intl.formatMessage({ id: 'section.choose' })}
          value={section?.scope ?? ''}
          data={sections.map(({ scope, name }) => ({ value: scope, label: name }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      ) : null}
      {failure ? (
        <Notice tone="danger">
          <FormattedMessage id={failure} />
        </Notice>
      ) : null}
    </PersonForm>
  );
}
