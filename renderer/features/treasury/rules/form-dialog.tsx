import { Button, Modal, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './rules.module.css';

type Props = {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Something is missing or wrong; what, the fields say. */
  readonly isReady: boolean;
  readonly size?: string;
  readonly onSave: () => Promise<boolean>;
  readonly onClose: () => void;
};

/** A few fields, saved together; it stays open when saving was refused. */
export function FormDialog({ title, children, isReady, size = '40rem', onSave, onClose }: Props) {
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isReady && (await onSave())) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={size}
      closeOnClickOutside={false}
      withCloseButton={false}
      title={<Text fw={650}>{title}</Text>}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <div className={styles.fields}>{children}</div>
        <div className={styles.foot}>
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit" disabled={!isReady}>
            <FormattedMessage id="action.save" />
          </Button>
        </div>
      </form>
    </Modal>
  );
}
