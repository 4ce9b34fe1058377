import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './federation.module.css';

type Props = {
  readonly title: ReactNode;
  readonly submit: ReactNode;
  readonly isWorking: boolean;
  /** Why central did not do it. */
  readonly failure: MessageId | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A few fields that central is asked to keep. */
export function FormDialog({
  title,
  submit,
  isWorking,
  failure,
  onSubmit,
  onClose,
  children,
}: Props) {
  const intl = useIntl();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={<Text fw={650}>{title}</Text>}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {failure === null ? null : (
          <Notice tone="danger" title={<FormattedMessage id="federation.notDone" />}>
            <FormattedMessage id={failure} />
          </Notice>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit" loading={isWorking}>
            {submit}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
