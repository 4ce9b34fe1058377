import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';

type Props = {
  readonly title: ReactNode;
  readonly label: ReactNode;
  readonly help: ReactNode;
  /** The verb of what will happen. */
  readonly confirm: ReactNode;
  /** What stays as it is. */
  readonly cancel: ReactNode;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
};

const longestReason = 300;

/** A question that is answered by why: what is done then is kept with it. Escape means no. */
export function AskReason(props: Props) {
  const { title, label, help, confirm, cancel, onConfirm, onCancel } = props;
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (reason !== '') onConfirm(reason);
  };
  return (
    <Modal opened onClose={onCancel} withCloseButton={false} title={<Text fw={650}>{title}</Text>}>
      <form onSubmit={submit}>
        <TextInput
          label={label}
          description={help}
          value={typed}
          maxLength={longestReason}
          data-autofocus
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onCancel}>
            {cancel}
          </Button>
          <Button type="submit" disabled={reason === ''}>
            {confirm}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
