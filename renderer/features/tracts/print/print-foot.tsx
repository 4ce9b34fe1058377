import { Button, Group, Progress } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { OrderFromPrint } from '../orders/order-from-print.tsx';
import styles from './print.module.css';
import type { Pressed } from './use-pressed.ts';

type Props = {
  readonly pressed: Pressed | null;
  readonly isSending: boolean;
  readonly summary: ReactNode;
  readonly saves: 'pdf' | 'picture';
  readonly onStop: () => void;
  readonly onSave: () => void;
  /** Null where the file is for others. */
  readonly onPrint: (() => void) | null;
};

/** How much it is, how far the making is, and what to do with it. */
export function PrintFoot({ pressed, isSending, summary, saves, onStop, onSave, onPrint }: Props) {
  const intl = useIntl();
  const at = pressed?.kind === 'waiting' ? pressed.at : null;
  const canSend = pressed?.kind === 'ready' && !isSending;
  return (
    <div className={styles.foot}>
      <div className={styles.summary} role="status">
        {summary}
      </div>
      {pressed?.kind === 'waiting' ? (
        <Group gap="sm" className={styles.working}>
          <Progress
            className={styles.grows}
            animated={at === null}
            value={at === null ? 100 : (100 * at.done) / at.of}
            aria-label={intl.formatMessage({ id: 'print.working' })}
          />
          <Button variant="default" onClick={onStop}>
            <FormattedMessage id="print.stop" />
          </Button>
        </Group>
      ) : null}
      <Group gap="xs">
        <OrderFromPrint />
        <Button
          variant={onPrint === null ? 'filled' : 'default'}
          disabled={!canSend}
          leftSection={<IconDeviceFloppy size="1.125rem" aria-hidden="true" />}
          onClick={onSave}
        >
          <FormattedMessage id={saves === 'pdf' ? 'print.save' : 'tracts.print.savePicture'} />
        </Button>
        {onPrint === null ? null : (
          <Button
            disabled={!canSend}
            leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
            onClick={onPrint}
          >
            <FormattedMessage id="print.print" />
          </Button>
        )}
      </Group>
    </div>
  );
}
