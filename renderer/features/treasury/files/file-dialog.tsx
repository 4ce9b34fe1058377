import { Button, Modal } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ReasonField } from '../../../office/paper/reason-field.tsx';
import type { useReason } from '../../../office/paper/use-reason.ts';
import styles from './files.module.css';

type Props = {
  readonly title: ReactNode;
  readonly why: ReturnType<typeof useReason>;
  /** Nothing is to be saved, or it is being saved. */
  readonly isResting: boolean;
  readonly summary: ReactNode;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A file before it is saved: what it says above, why it leaves and the button below. */
export function FileDialog({ title, why, isResting, summary, onSave, onClose, children }: Props) {
  const intl = useIntl();
  const save = () => {
    if (why.isGiven()) onSave();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="76rem"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={title}
    >
      <div className={styles.dialog}>
        {children}
        <div className={styles.foot}>
          <div className={styles.why}>
            <ReasonField
              of="export"
              ref={why.field}
              reason={why.reason}
              onReason={why.setReason}
              isMissing={why.isMissing}
            />
          </div>
          <div className={styles.summary} role="status">
            {summary}
          </div>
          <Button
            disabled={isResting}
            leftSection={<IconDeviceFloppy size="1.125rem" aria-hidden="true" />}
            onClick={save}
          >
            <FormattedMessage id="treasury.files.save" />
          </Button>
        </div>
      </div>
    </Modal>
  );
}
