import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Notice } from '../../ui/notice.tsx';
import { useShell } from '../shell.tsx';

type Props = { readonly onRenew: () => void };

/** Nothing, unless nobody ever said that the recovery key is in a safe place. */
export function NotKeptNotice({ onRenew }: Props) {
  const ipc = useShell();
  const [isMissing, setIsMissing] = useState(false);

  useEffect(() => {
    void ipc.request('vault.state', {}).then((reply) => {
      if (!reply.ok || reply.value.kind !== 'unlocked') return;
      setIsMissing(!reply.value.recoveryKeyKept);
    });
  }, [ipc]);

  const remember = async () => {
    const reply = await ipc.request('vault.recoveryKeyKept', {});
    if (reply.ok) setIsMissing(false);
  };

  if (!isMissing) return null;
  return (
    <Notice
      tone="info"
      title={<FormattedMessage id="recovery.notKept" />}
      actions={
        <>
          <Button size="compact-sm" variant="default" onClick={onRenew}>
            <FormattedMessage id="recovery.notKept.renew" />
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void remember()}>
            <FormattedMessage id="recovery.notKept.have" />
          </Button>
        </>
      }
    >
      <FormattedMessage id="recovery.notKept.text" />
    </Notice>
  );
}
