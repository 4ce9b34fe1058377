import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useStore } from '../../../../office/office.tsx';
import { todayHere } from '../../../../office/today.ts';
import { useAct } from '../../../../office/use-act.ts';
import type { MovementRow } from '../use-orders.ts';

type Props = { readonly movement: MovementRow; readonly onClose: () => void };

/** What was noted wrongly is taken back by a line of its own that says why: nothing of the count disappears. */
export function TakeBack({ movement: { id, fields }, onClose }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const [reason, setReason] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { order, quantity } = fields;
    const done = await act({
      run: () =>
        store.noteMovement({
          ...{ order, quantity, kind: 'reversal', reverses: id, on: todayHere() },
          ...{ place: null, purpose: null, reason: reason.trim() },
        }),
      says: intl.formatMessage({ id: 'tracts.orders.said.reversal' }, { count: quantity }),
      kind: null,
    });
    if (done) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={
        <Text fw={650}>
          <FormattedMessage id="tracts.orders.takeBackTitle" values={{ count: fields.quantity }} />
        </Text>
      }
    >
      <form onSubmit={(event) => void submit(event)}>
        <TextInput
          label={<FormattedMessage id="tracts.orders.reason" />}
          description={<FormattedMessage id="tracts.orders.reasonHelp" />}
          value={reason}
          maxLength={300}
          data-autofocus
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit" disabled={reason.trim() === ''}>
            <FormattedMessage id="tracts.orders.takeBack" />
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
