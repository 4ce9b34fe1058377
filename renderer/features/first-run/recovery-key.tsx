import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Gate } from '../../ui/gate.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { isSameGroup, keyGroups } from './key-groups.ts';
import styles from './recovery-key.module.css';
import { RecoverySheet } from './recovery-sheet.tsx';
import { useSaveRecoveryPage } from './use-save-recovery-page.ts';

type Props = { readonly recoveryKey: string; readonly onKept: () => void };

// Neither the first nor the last, which people copy with the most care.
const askedGroup = 2;

export function RecoveryKey({ recoveryKey, onKept }: Props) {
  const intl = useIntl();
  const notify = useNotify();
  const groups = keyGroups(recoveryKey);
  const [typed, setTyped] = useState('');
  const [isKept, setIsKept] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const savePage = useSaveRecoveryPage(groups);
  const canGoOn = isKept || isSameGroup(typed, groups[askedGroup] ?? '');

  const save = async () => {
    const outcome = await savePage();
    if (outcome === 'saved') {
      notify({ tone: 'done', message: intl.formatMessage({ id: 'recovery.saved' }) });
    }
    if (outcome === 'failed') {
      notify({ tone: 'problem', message: intl.formatMessage({ id: 'recovery.notSaved' }) });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canGoOn) onKept();
    else setIsRefused(true);
  };

  return (
    <>
      <Gate
        step={<FormattedMessage id="firstRun.step" values={{ step: 2 }} />}
        title={<FormattedMessage id="recovery.title" />}
        lead={<FormattedMessage id="recovery.lead" />}
      >
        <form onSubmit={submit} style={{ display: 'contents' }}>
          <ol className={styles.groups} aria-label={intl.formatMessage({ id: 'recovery.key' })}>
            {groups.map((group, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two groups may read the same; their places do not move.
              <li key={index} className={styles.group}>
                {group}
              </li>
            ))}
          </ol>
          <Group>
            <Button
              variant="default"
              leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
              onClick={() => window.print()}
            >
              <FormattedMessage id="recovery.print" />
            </Button>
            <Button
              variant="default"
              leftSection={<IconDownload size="1.125rem" aria-hidden="true" />}
              onClick={() => void save()}
            >
              <FormattedMessage id="recovery.save" />
            </Button>
          </Group>
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
          <Button type="submit">
            <FormattedMessage id="action.next" />
          </Button>
        </form>
      </Gate>
      <RecoverySheet groups={groups} />
    </>
  );
}
