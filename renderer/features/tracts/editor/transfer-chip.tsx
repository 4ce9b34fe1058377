import { Popover, Progress } from '@mantine/core';
import { IconCloudDownload, IconCloudUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { TransferDetails } from '../../../office/transfers/transfer-details.tsx';
import { transferSums } from '../../../office/transfers/transfer-sums.ts';
import { useTransfers } from '../../../office/transfers/use-transfers.ts';
import styles from './transfer-chip.module.css';

/** Beside what is saved: that pictures or fonts are still on their way, and how far. Nothing else. */
export function TransferChip() {
  const intl = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const sums = transferSums(useTransfers());
  const [first] = sums;
  if (first === undefined) return null;
  const Icon = first.way === 'to-send' ? IconCloudUpload : IconCloudDownload;
  const done = sums.reduce((sum, one) => sum + one.done, 0);
  const bytes = sums.reduce((sum, one) => sum + one.bytes, 0);
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      width="22rem"
      shadow="md"
      hideDetached={false}
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.chip}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon size="1rem" aria-hidden="true" />
          <span className={styles.words}>
            <FormattedMessage
              id={`transfers.chip.${first.way}`}
              values={{ count: first.files.length }}
            />
            <Progress size={3} value={(100 * done) / bytes} aria-hidden />
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        tabIndex={-1}
        data-autofocus
        aria-label={intl.formatMessage({ id: 'transfers.title' })}
      >
        <TransferDetails />
      </Popover.Dropdown>
    </Popover>
  );
}
