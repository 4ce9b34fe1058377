import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { KeepRecoveryKey } from '../../office/recovery/keep-recovery-key.tsx';
import { Gate } from '../../ui/gate.tsx';

type Props = {
  readonly recoveryKey: string;
  /** The form that signs in, drawn by its own feature. */
  readonly connectForm: (onConnected: () => void) => ReactNode;
  readonly onDone: () => void;
};

/** After the passphrase: keep the recovery key, then connect or work alone. */
export function FirstSteps({ recoveryKey, connectForm, onDone }: Props) {
  const [isKept, setIsKept] = useState(false);
  if (!isKept) {
    return (
      <Gate
        step={<FormattedMessage id="firstRun.step" values={{ step: 2 }} />}
        title={<FormattedMessage id="recovery.title" />}
        lead={<FormattedMessage id="recovery.lead" />}
      >
        <KeepRecoveryKey
          recoveryKey={recoveryKey}
          submit={<FormattedMessage id="action.next" />}
          onKept={() => setIsKept(true)}
        />
      </Gate>
    );
  }
  return (
    <Gate
      step={<FormattedMessage id="firstRun.step" values={{ step: 3 }} />}
      title={<FormattedMessage id="firstRun.connect.title" />}
      lead={<FormattedMessage id="firstRun.connect.lead" />}
      footer={
        <Button variant="subtle" onClick={onDone}>
          <FormattedMessage id="firstRun.connect.later" />
        </Button>
      }
    >
      {connectForm(onDone)}
    </Gate>
  );
}
