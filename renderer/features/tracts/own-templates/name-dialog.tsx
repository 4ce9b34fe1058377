import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';

type Props = {
  readonly title: ReactNode;
  /** What the field is called; by itself, the name of a template. */
  readonly label?: ReactNode;
  readonly help?: ReactNode;
  readonly submit: ReactNode;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
};

const longestName = 80;

/** What a template or a version is called. */
export function NameDialog({ title, label, help, submit, name, onName, onClose }: Props) {
  const [next, setNext] = useState(name.slice(0, longestName));
  const settle = (event: FormEvent) => {
    event.preventDefault();
    // Only this form was sent, not the one that it was opened from.
    event.stopPropagation();
    onClose();
    onName(next.trim());
  };
  return (
    <Modal opened onClose={onClose} withCloseButton={false} title={<Text fw={650}>{title}</Text>}>
      <form onSubmit={settle}>
        <TextInput
          label={label ?? <FormattedMessage id="tracts.templates.name" />}
          description={help}
          value={next}
          maxLength={longestName}
          data-autofocus
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit" disabled={next.trim() === ''}>
            {submit}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
