import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Gate } from '../../ui/gate.tsx';
import { RecoveryKey } from './recovery-key.tsx';

type Props = {
  readonly recoveryKey: string;
  /** The form that signs in, drawn by its own feature. */
  readonly connectForm: (onConnected: () => void) => ReactNode;
  readonly onDone: () => void;
};

/** After the passphrase: keep the recovery key, then connect or work alone. */
export function FirstSteps({ recoveryKey, connectForm, onDone }: Props) {
  const [isKept, setIsKept] = useState(false);
  if (!isKept) return <RecoveryKey recoveryKey={recoveryKey} onKept={() => setIsKept(true)} />;
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
