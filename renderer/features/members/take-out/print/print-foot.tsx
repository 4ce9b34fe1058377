import { Button, Group, Progress } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ReasonField } from '../../../../office/paper/reason-field.tsx';
import type { useReason } from '../../../../office/paper/use-reason.ts';
import styles from './print.module.css';

type Props = {
  readonly canPrint: boolean;
  readonly why: ReturnType<typeof useReason>;
  readonly working: { readonly done: number; readonly of: number } | null;
  /** How many pages, of how many people. */
  readonly summary: ReactNode;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly onStop: () => void;
};

export function PrintFoot({ canPrint, why, working, summary, onPrint, onSave, onStop }: Props) {
  const intl = useIntl();
  return (
    <div className={styles.foot}>
      <div className={styles.why}>
        <ReasonField
          of="print"
          ref={why.field}
          reason={why.reason}
          onReason={why.setReason}
          isMissing={why.isMissing}
        />
      </div>
      <div className={styles.summary} role="status">
        {summary}
        <span className={styles.help}>
          <FormattedMessage id="print.notEncrypted" />
        </span>
      </div>
      {working !== null && working.of > 0 ? (
        <Group gap="sm" className={styles.working}>
          <Progress
            className={styles.grows}
            value={(100 * working.done) / working.of}
            aria-label={intl.formatMessage({ id: 'print.working' })}
          />
          <Button variant="default" onClick={onStop}>
            <FormattedMessage id="print.stop" />
          </Button>
        </Group>
      ) : (
        <Group gap="xs">
          <Button
            variant="default"
            disabled={!canPrint || working !== null}
            leftSection={<IconDeviceFloppy size="1.125rem" aria-hidden="true" />}
            onClick={onSave}
          >
            <FormattedMessage id="print.save" />
          </Button>
          <Button
            disabled={!canPrint || working !== null}
            leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
            onClick={onPrint}
          >
            <FormattedMessage id="print.print" />
          </Button>
        </Group>
      )}
    </div>
  );
}
