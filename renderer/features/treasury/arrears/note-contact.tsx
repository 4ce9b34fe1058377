import { Button, Group, Modal, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ReminderChannel } from '#shared/domain/contributions/arrears/reminder.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../office/office.tsx';
import { todayHere } from '../../../office/today.ts';
import { useAct } from '../../../office/use-act.ts';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';
import { reminderOf } from './reminder-of.ts';

type Props = {
  readonly scope: ScopeId;
  readonly rows: readonly ArrearsRow[];
  readonly onClose: () => void;
};

/** A call, or whatever was written outside of this program. */
export function NoteContact({ scope, rows, onClose }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const [channel, setChannel] = useState<ReminderChannel>('phone');
  const [day, setDay] = useState<string>(todayHere());
  const [note, setNote] = useState('');
  const on = IsoDate.safeParse(day).data;
  const isPossible = on !== undefined && on <= todayHere();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (on === undefined || !isPossible) return;
    const reminders = rows.map((row) => ({
      ...reminderOf([row], { on, channel, template: null }),
      note: note.trim() === '' ? null : note.trim(),
    }));
    const isDone = await act({
      run: () => store.recordReminders({ scope, reminders }),
      says: intl.formatMessage({ id: 'treasury.arrears.noted' }, { count: rows.length }),
      kind: 'record',
    });
    if (isDone) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650}>
          <FormattedMessage id="treasury.arrears.contact.title" values={{ count: rows.length }} />
        </Text>
      }
    >
      <form onSubmit={(event) => void submit(event)}>
        <NativeSelect
          data-autofocus
          label={<FormattedMessage id="record.field.channel" />}
          value={channel}
          data={ReminderChannel.options.map((value) => ({
            value,
            label: intl.formatMessage({ id: `record.value.reminder.channel.${value}` }),
          }))}
          onChange={({ currentTarget: { value } }) =>
            setChannel(ReminderChannel.options.find((one) => one === value) ?? 'phone')
          }
        />
        <TextInput
          mt="sm"
          type="date"
          label={<FormattedMessage id="record.field.on" />}
          value={day}
          max={todayHere()}
          error={isPossible ? null : <FormattedMessage id="treasury.arrears.contact.day" />}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <Textarea
          mt="sm"
          label={<FormattedMessage id="record.field.note" />}
          value={note}
          maxLength={500}
          autosize
          minRows={2}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit" disabled={!isPossible}>
            <FormattedMessage id="treasury.arrears.contact.note" />
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
