import { Button, Group, Modal, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { MoneyField } from '../../../office/money-field.tsx';
import { useStore } from '../../../office/office.tsx';
import { todayHere } from '../../../office/today.ts';
import { useAct } from '../../../office/use-act.ts';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';
import { PromiseBefore } from './promise-before.tsx';
import { firstPromise, type PromiseDraft, readPromise } from './promise-draft.ts';

type Props = {
  readonly scope: ScopeId;
  readonly row: ArrearsRow;
  readonly onClose: () => void;
};

/** What somebody says they will pay, and by when; kept or broken by what then comes in. */
export function NotePromise({ scope, row, onClose }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const [draft, setDraft] = useState(() => firstPromise(row, todayHere()));
  const change = (patch: Partial<PromiseDraft>) => setDraft({ ...draft, ...patch });
  const fields = readPromise(draft, { row, today: todayHere() });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (fields === null) return;
    const isDone = await act({
      run: () => store.addRecord({ kind: 'promise', scope, fields }),
      says: intl.formatMessage(
        { id: 'treasury.arrears.promise.noted' },
        { name: displayName(row) },
      ),
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
          <FormattedMessage
            id="treasury.arrears.promise.title"
            values={{ name: displayName(row) }}
          />
        </Text>
      }
    >
      {row.arrears.promise === null ? null : (
        <PromiseBefore promise={row.arrears.promise} onWithdrawn={onClose} />
      )}
      <form onSubmit={(event) => void submit(event)}>
        <MoneyField
          isFirst
          label={<FormattedMessage id="payments.amount" />}
          value={draft.euros}
          onChange={(euros) => change({ euros })}
        />
        <TextInput
          mt="sm"
          type="date"
          label={<FormattedMessage id="record.field.dueBy" />}
          value={draft.dueBy}
          min={todayHere()}
          onChange={({ currentTarget }) => change({ dueBy: currentTarget.value })}
        />
        <Textarea
          mt="sm"
          label={<FormattedMessage id="record.field.note" />}
          value={draft.note}
          maxLength={500}
          autosize
          minRows={2}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit" disabled={fields === null}>
            <FormattedMessage id="treasury.arrears.promise.note" />
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
