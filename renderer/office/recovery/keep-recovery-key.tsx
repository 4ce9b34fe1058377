import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useShell } from '../shell.tsx';
import styles from './keep-recovery-key.module.css';
import { isSameGroup, keyGroups } from './key-groups.ts';
import { RecoverySheet } from './recovery-sheet.tsx';
import { TakeAway } from './take-away.tsx';

type Props = {
  readonly recoveryKey: string;
  readonly onKept: () => void;
  /** What the button says that ends it. */
  readonly submit: ReactNode;
};

// Neither the first nor the last, which people copy with the most care.
const askedGroup = 2;

/** The only time a recovery key is shown: to print, to save, and to prove that it was kept. */
export function KeepRecoveryKey({ recoveryKey, onKept, submit }: Props) {
  const intl = useIntl();
  const ipc = useShell();
  const groups = keyGroups(recoveryKey);
  const [typed, setTyped] = useState('');
  const [isKept, setIsKept] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const canGoOn = isKept || isSameGroup(typed, groups[askedGroup] ?? '');

  const goOn = async () => {
    // If this cannot be written down, nothing is lost: the question comes back another day.
    await ipc.request('vault.recoveryKeyKept', {});
    onKept();
  };
  const submitProof = (event: FormEvent) => {
    event.preventDefault();
    if (canGoOn) void goOn();
    else setIsRefused(true);
  };

  return (
    <form className={styles.keep} onSubmit={submitProof}>
      <ol className={styles.groups} aria-label={intl.formatMessage({ id: 'recovery.key' })}>
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may read the same; their places do not move.
          <li key={index} className={styles.group}>
            {group}
          </li>
        ))}
      </ol>
      <TakeAway groups={groups} />
      <div className={styles.proof}>
        <TextInput
          className={styles.typed ?? ''}
          label={intl.formatMessage({ id: 'recovery.typeGroup' }, { place: askedGroup + 1 })}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          error={
            isRefused && !canGoOn
              ? intl.formatMessage({ id: 'recovery.proofMissing' }, { place: askedGroup + 1 })
              : null
          }
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Checkbox
          label={intl.formatMessage({ id: 'recovery.kept' })}
          checked={isKept}
          onChange={(event) => setIsKept(event.currentTarget.checked)}
        />
      </div>
      <Button type="submit">{submit}</Button>
      <RecoverySheet groups={groups} />
    </form>
  );
}
