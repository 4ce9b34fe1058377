import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { EventPayload } from '#shared/ipc/contract.ts';
import { useAppearance } from '../../office/appearance.tsx';
import { useShell } from '../../office/shell.tsx';
import { Gate } from '../../ui/gate.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Recover } from './recover.tsx';
import { unlockFailureWords } from './unlock-failure-words.ts';
import { useCountdown } from './use-countdown.ts';

type LockReason = EventPayload<'vault.locked'>['reason'];
type Keys = { readonly storeKey: Uint8Array; readonly recoveryKey: null };

type Props = {
  /** Null when the window has just started. */
  readonly why: LockReason | null;
  /** The names of what was being typed and is gone. */
  readonly lost: readonly string[];
  readonly onOpened: (keys: Keys) => Promise<void>;
};

export function UnlockScreen({ why, lost, onOpened }: Props) {
  const [isRecovering, setIsRecovering] = useState(false);
  if (isRecovering) return <Recover onOpened={onOpened} onBack={() => setIsRecovering(false)} />;
  return (
    <Gate
      title={<FormattedMessage id="unlock.title" />}
      lead={<WhyLocked why={why} />}
      footer={
        <Button variant="subtle" onClick={() => setIsRecovering(true)}>
          <FormattedMessage id="unlock.forgotten" />
        </Button>
      }
    >
      {lost.length > 0 ? (
        <Notice tone="warning" title={<FormattedMessage id="unlock.lost" />}>
          <FormattedMessage
            id="unlock.lost.text"
            values={{ count: lost.length, subjects: lost.join(', ') }}
          />
        </Notice>
      ) : null}
      <UnlockForm onOpened={onOpened} />
    </Gate>
  );
}

const reasons: Readonly<Record<LockReason, MessageId>> = {
  idle: 'unlock.idle',
  suspend: 'unlock.suspend',
  'screen-lock': 'unlock.screenLock',
  asked: 'unlock.asked',
};

function WhyLocked({ why }: Pick<Props, 'why'>) {
  const { lockAfterMinutes } = useAppearance().appearance;
  const id = why === null ? 'unlock.lead' : reasons[why];
  return <FormattedMessage id={id} values={{ minutes: lockAfterMinutes }} />;
}

function UnlockForm({ onOpened }: Pick<Props, 'onOpened'>) {
  const intl = useIntl();
  const ipc = useShell();
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<MessageId | null>(null);
  const [isWorking, setIsWorking] = useState(false);
  const { secondsLeft, wait } = useCountdown();

  const unlock = async () => {
    setIsWorking(true);
    setFailure(null);
    const reply = await ipc.request('vault.unlock', { passphrase });
    setIsWorking(false);
    if (!reply.ok) return setFailure('unlock.failed');
    if (reply.value.ok) return onOpened({ ...reply.value.value, recoveryKey: null });
    const refusal = reply.value.error;
    if ('retryInMs' in refusal) wait(refusal.retryInMs);
    setFailure(unlockFailureWords[refusal.kind]);
    setPassphrase('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '' && secondsLeft === 0) void unlock();
  };

  return (
    <form onSubmit={submit} style={{ display: 'contents' }}>
      <PasswordInput
        label={intl.formatMessage({ id: 'passphrase.new' })}
        size="md"
        autoComplete="current-password"
        autoFocus
        visibilityToggleButtonProps={{
          'aria-label': intl.formatMessage({ id: 'passphrase.show' }),
        }}
        value={passphrase}
        error={failure ? <FormattedMessage id={failure} /> : null}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <Button type="submit" size="md" loading={isWorking} disabled={secondsLeft > 0}>
        {secondsLeft > 0 ? (
          <FormattedMessage id="unlock.wait" values={{ seconds: secondsLeft }} />
        ) : (
          <FormattedMessage id="unlock.submit" />
        )}
      </Button>
    </form>
  );
}
