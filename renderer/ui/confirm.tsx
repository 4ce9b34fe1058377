import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';

type Props = {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The verb of what will happen, never “OK”. */
  readonly confirm: ReactNode;
  readonly cancel?: ReactNode;
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** A question with two answers; Escape and the cross mean the harmless one. */
export function Confirm({
  title,
  children,
  confirm,
  cancel,
  isDangerous,
  onConfirm,
  onCancel,
}: Props) {
  return (
    <Modal opened onClose={onCancel} title={<Text fw={650}>{title}</Text>} withCloseButton={false}>
      <Text component="div">{children}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onCancel} data-autofocus>
          {cancel ?? <FormattedMessage id="action.cancel" />}
        </Button>
        <Button color={isDangerous ? 'red' : 'petrol'} onClick={onConfirm}>
          {confirm}
        </Button>
      </Group>
    </Modal>
  );
}
