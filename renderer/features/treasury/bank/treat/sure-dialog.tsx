import { Button, Group, Modal, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from '../bank.module.css';
import type { NamedLine } from '../use-bank-lines.ts';
import { SureTable } from './sure-table.tsx';
import { useAcceptAll } from './use-accept-all.ts';

type Props = {
  readonly lines: readonly NamedLine[];
  readonly onPause: (isPaused: boolean) => void;
  readonly onClose: () => void;
};

/** The sure lines in a list, each of which can be left out; nothing is recorded before they were shown. */
export function SureDialog({ lines, onPause, onClose }: Props) {
  const intl = useIntl();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { done, of, isRunning, run, stop } = useAcceptAll(onPause);
  const taken = lines.filter(({ id }) => !left.has(id));
  const accept = async () => {
    await run(taken);
    onClose();
  };
  return (
    <Modal
      opened
      size="xl"
      onClose={isRunning ? stop : onClose}
      withCloseButton={false}
      title={
        <Text fw={650}>
          <FormattedMessage id="treasury.bank.sure.title" values={{ count: lines.length }} />
        </Text>
      }
    >
      <p className={styles.said}>
        <FormattedMessage id="treasury.bank.sure.text" />
      </p>
      <SureTable lines={lines} left={left} onLeft={setLeft} />
      {isRunning ? (
        <div className={styles.progress} role="status">
          <FormattedMessage id="treasury.bank.sure.progress" values={{ done, of }} />
          <Progress
            value={(100 * done) / Math.max(1, of)}
            aria-label={intl.formatMessage({ id: 'treasury.bank.sure.progress' }, { done, of })}
          />
        </div>
      ) : null}
      <Group justify="flex-end" mt="md">
        {isRunning ? (
          <Button variant="default" onClick={stop}>
            <FormattedMessage id="treasury.bank.sure.stop" />
          </Button>
        ) : (
          <>
            <Button variant="default" onClick={onClose}>
              <FormattedMessage id="action.cancel" />
            </Button>
            <Button data-autofocus disabled={taken.length === 0} onClick={() => void accept()}>
              <FormattedMessage id="treasury.bank.sure.accept" values={{ count: taken.length }} />
            </Button>
          </>
        )}
      </Group>
    </Modal>
  );
}
