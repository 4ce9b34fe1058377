import { Button, Group, Modal, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './federation.module.css';

type Props = {
  readonly centralUrl: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly onClose: () => void;
};

/** The three things that somebody needs to join; the password is shown this once. */
export function AccessSlip({ centralUrl, name, email, password, onClose }: Props) {
  const intl = useIntl();
  const lines = [
    ['connect.address', centralUrl],
    ['field.email', email],
    ['connect.password', password],
  ] as const;
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650}>
          <FormattedMessage id="federation.slip" values={{ name }} />
        </Text>
      }
    >
      <div className={styles.form}>
        <p className={styles.help}>
          <FormattedMessage id="federation.slip.help" />
        </p>
        <dl className={styles.slip}>
          {lines.map(([id, text]) => (
            <div key={id} style={{ display: 'contents' }}>
              <dt>
                <FormattedMessage id={id} />
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            <FormattedMessage id="federation.slip.done" />
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
