import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { KeepRecoveryKey } from '../../office/recovery/keep-recovery-key.tsx';
import { NotKeptNotice } from '../../office/recovery/not-kept-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { RenewForm } from './renew-form.tsx';
import styles from './settings.module.css';

type Step =
  | { readonly kind: 'closed' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'made'; readonly recoveryKey: string };

/** For whoever lost the printed key, or never had the time to keep it. */
export function NewRecoveryKey() {
  const [step, setStep] = useState<Step>({ kind: 'closed' });
  const close = () => setStep({ kind: 'closed' });
  switch (step.kind) {
    case 'closed':
      return <Offer onAsk={() => setStep({ kind: 'asking' })} />;
    case 'asking':
      return (
        <RenewForm
          onMade={(recoveryKey) => setStep({ kind: 'made', recoveryKey })}
          onCancel={close}
        />
      );
    case 'made':
      return <Made recoveryKey={step.recoveryKey} onDone={close} />;
  }
}

function Offer({ onAsk }: { readonly onAsk: () => void }) {
  return (
    <>
      <div>
        <Button variant="default" onClick={onAsk}>
          <FormattedMessage id="settings.newRecoveryKey" />
        </Button>
        <p className={styles.help}>
          <FormattedMessage id="settings.newRecoveryKey.help" />
        </p>
      </div>
      <NotKeptNotice onRenew={onAsk} />
    </>
  );
}

type MadeProps = { readonly recoveryKey: string; readonly onDone: () => void };

function Made({ recoveryKey, onDone }: MadeProps) {
  const intl = useIntl();
  const notify = useNotify();
  const finish = () => {
    notify({ tone: 'done', message: intl.formatMessage({ id: 'settings.newRecoveryKey.done' }) });
    onDone();
  };
  return (
    <section className={styles.form} aria-labelledby="new-recovery-key">
      <h3 id="new-recovery-key" className={styles.subtitle} tabIndex={-1} ref={focus}>
        <FormattedMessage id="settings.newRecoveryKey.title" />
      </h3>
      <Notice tone="warning" title={<FormattedMessage id="settings.newRecoveryKey.old" />}>
        <FormattedMessage id="settings.newRecoveryKey.old.text" />
      </Notice>
      <p className={styles.help}>
        <FormattedMessage id="settings.newRecoveryKey.keep" />
      </p>
      <KeepRecoveryKey
        recoveryKey={recoveryKey}
        submit={<FormattedMessage id="settings.newRecoveryKey.finish" />}
        onKept={finish}
      />
    </section>
  );
}

/** The form that had the focus is gone: whoever listens hears what came instead. */
const focus = (title: HTMLElement | null) => title?.focus();
