import { Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { VaultFailure } from '#shared/ipc/vault.ts';
import { weakPassphraseWords } from '../../office/failure-words.ts';
import { useShell } from '../../office/shell.tsx';
import { Gate } from '../../ui/gate.tsx';
import { NewPassphrase } from '../../ui/new-passphrase.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { CreatedVault } from './created-vault.ts';

type Props = {
  readonly onCreated: (created: CreatedVault) => Promise<void>;
  readonly onBack: () => void;
};

type Errors = { readonly passphrase?: MessageId; readonly again?: MessageId };

export function ChoosePassphrase({ onCreated, onBack }: Props) {
  const ipc = useShell();
  const [values, setValues] = useState({ passphrase: '', again: '' });
  const [errors, setErrors] = useState<Errors>({});
  const [isWorking, setIsWorking] = useState(false);

  const create = async () => {
    if (values.passphrase !== values.again) return setErrors({ again: 'passphrase.different' });
    setIsWorking(true);
    const reply = await ipc.request('vault.create', { passphrase: values.passphrase });
    setIsWorking(false);
    if (!reply.ok) return setErrors({ passphrase: 'passphrase.notSaved' });
    const created = reply.value;
    if (!created.ok) return setErrors({ passphrase: refusal(created.error) });
    await onCreated(created.value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void create();
  };

  return (
    <Gate
      step={<FormattedMessage id="firstRun.step" values={{ step: 1 }} />}
      title={<FormattedMessage id="firstRun.passphrase.title" />}
      lead={<FormattedMessage id="firstRun.passphrase.lead" />}
    >
      <form onSubmit={submit} style={{ display: 'contents' }}>
        <NewPassphrase
          values={values}
          errors={{
            passphrase: errors.passphrase && <FormattedMessage id={errors.passphrase} />,
            again: errors.again && <FormattedMessage id={errors.again} />,
          }}
          onChange={(next) => {
            setValues(next);
            setErrors({});
          }}
        />
        <Notice tone="warning" title={<FormattedMessage id="firstRun.passphrase.warning" />}>
          <FormattedMessage id="firstRun.passphrase.warning.text" />
        </Notice>
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            <FormattedMessage id="action.back" />
          </Button>
          <Button type="submit" loading={isWorking}>
            <FormattedMessage id="firstRun.passphrase.submit" />
          </Button>
        </Group>
      </form>
    </Gate>
  );
}

function refusal(failure: VaultFailure): MessageId {
  if (failure.kind !== 'too-weak') return 'passphrase.notSaved';
  return weakPassphraseWords[failure.reason];
}
