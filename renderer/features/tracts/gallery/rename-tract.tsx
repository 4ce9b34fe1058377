import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage } from 'react-intl';

type Props = {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
};

export function RenameTract({ name, onRename, onClose }: Props) {
  const [next, setNext] = useState(name);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    if (next.trim() !== '' && next.trim() !== name) onRename(next.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={
        <Text fw={650}>
          <FormattedMessage id="tracts.gallery.renameTitle" />
        </Text>
      }
    >
      <form onSubmit={rename}>
        <TextInput
          label={<FormattedMessage id="tracts.gallery.name" />}
          value={next}
          maxLength={120}
          data-autofocus
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit" disabled={next.trim() === ''}>
            <FormattedMessage id="tracts.gallery.rename" />
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
