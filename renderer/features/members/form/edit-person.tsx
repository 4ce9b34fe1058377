import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { commitFailureWords } from '../../../office/failure-words.ts';
import { useStore } from '../../../office/office.tsx';
import { useUndoNotice } from '../../../office/use-undo-notice.ts';
import type { MemberRow } from '../../../store/store-api.ts';
import { Notice } from '../../../ui/notice.tsx';
import { ChangedElsewhere } from './changed-elsewhere.tsx';
import { changedElsewhere } from './person-draft.ts';
import { PersonForm } from './person-form.tsx';
import { asFields, usePersonForm } from './use-person-form.ts';

type Props = { readonly row: MemberRow; readonly onDone: () => void };

export function EditPerson({ row, onDone }: Props) {
  const intl = useIntl();
  const store = useStore();
  const { tellDone } = useUndoNotice();
  const person = usePersonForm(row.id, { rev: row.rev, fields: row.fields });
  const [failure, setFailure] = useState<MessageId | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const changed = changedElsewhere(person.base.fields, row.fields);

  const save = async () => {
    const patch = person.read();
    if (!patch || isSaving) return;
    if (Object.keys(patch).length === 0) return leave();
    setIsSaving(true);
    const saved = await store.editMember({ id: row.id, patch, seenRev: person.base.rev });
    setIsSaving(false);
    if (!saved.ok) return setFailure(commitFailureWords[saved.error.kind]);
    leave();
    const name = displayName(asFields(patch, person.base.fields));
    await tellDone(intl.formatMessage({ id: 'person.saved' }, { name }), 'edit');
  };
  const leave = () => {
    person.forget();
    onDone();
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    void save();
  };

  return (
    <PersonForm
      person={person}
      title={displayName(row.fields)}
      row={row}
      scope={row.scope}
      isSaving={isSaving}
      onSubmit={submit}
      onLeave={leave}
    >
      {changed.length > 0 ? (
        <ChangedElsewhere
          fields={changed}
          base={person.base.fields}
          current={row.fields}
          onTake={() => person.takeElsewhere({ rev: row.rev, fields: row.fields })}
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
