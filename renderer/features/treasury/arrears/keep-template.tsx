import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ReminderTemplateFields } from '#shared/domain/contributions/arrears/reminder-template.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import type { OwnTemplate } from './reminder-draft.ts';

type Props = {
  readonly scope: ScopeId;
  readonly fields: Omit<ReminderTemplateFields, 'name'>;
  readonly own: readonly OwnTemplate[];
  readonly onDone: () => void;
};

/** Under a name for the whole section; the name of one that is there already takes its place. */
export function KeepTemplate({ scope, fields, own, onDone }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const before = own.find((one) => one.fields.name === name);
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A dialogue's form is inside no other, but its event would still climb to one.
    event.stopPropagation();
    if (name === '') return;
    const isDone = await act({
      run: () =>
        before === undefined
          ? store.addRecord({ kind: 'reminder-template', scope, fields: { ...fields, name } })
          : store.editRecord({
              ...{ kind: 'reminder-template', id: before.id, seenRev: before.rev },
              patch: fields,
            }),
      says: intl.formatMessage({ id: 'treasury.reminders.kept' }, { name }),
      kind: 'record',
    });
    if (isDone) onDone();
  };
  return (
    <form onSubmit={(event) => void keep(event)}>
      <TextInput
        autoFocus
        label={<FormattedMessage id="treasury.reminders.keep.name" />}
        description={
          before === undefined ? null : <FormattedMessage id="treasury.reminders.keep.replaces" />
        }
        value={typed}
        maxLength={80}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Group mt="xs" gap="xs">
        <Button type="submit" size="compact-md" disabled={name === ''}>
          <FormattedMessage id="treasury.reminders.keep.done" />
        </Button>
        <Button variant="default" size="compact-md" onClick={onDone}>
          <FormattedMessage id="action.cancel" />
        </Button>
      </Group>
    </form>
  );
}
