import { Button, FileButton } from '@mantine/core';
import {
  IconDeviceFloppy,
  IconFileCheck,
  IconLockOpen,
  IconShieldCheck,
} from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { AskReason } from '../../../ui/ask-reason.tsx';
import styles from './closing.module.css';
import { SealVerdict } from './seal-verdict.tsx';
import { useSeal } from './use-seal.ts';

type Props = {
  readonly scope: ScopeId;
  readonly year: number;
  readonly fingerprint: string;
  readonly movements: number;
};

/** Proves that nothing changed, takes the archive out, compares one that was kept, or opens the year again. */
export function SealActs({ scope, year, fingerprint, movements }: Props) {
  const intl = useIntl();
  const seal = useSeal({ scope, year, fingerprint, movements });
  const [asking, setAsking] = useState<'archive' | 'reopen' | null>(null);
  const values = { year: String(year) };
  const answer = async (reason: string) => {
    const done = asking;
    setAsking(null);
    if (done === 'archive') await seal.saveArchive(reason);
    if (done === 'reopen') await seal.reopen(reason);
  };
  return (
    <>
      <div className={styles.acts}>
        <Button
          leftSection={<IconShieldCheck size="1.125rem" aria-hidden="true" />}
          onClick={() => void seal.verify()}
        >
          <FormattedMessage id="treasury.closing.verify" />
        </Button>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size="1.125rem" aria-hidden="true" />}
          onClick={() => setAsking('archive')}
        >
          <FormattedMessage id="treasury.closing.archive" />
        </Button>
        <FileButton
          accept=".jsonl,.txt"
          inputProps={{ 'aria-label': intl.formatMessage({ id: 'treasury.closing.compare.file' }) }}
          onChange={(file) => void seal.compare(file)}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconFileCheck size="1.125rem" aria-hidden="true" />}
            >
              <FormattedMessage id="treasury.closing.compare" />
            </Button>
          )}
        </FileButton>
        <Button
          variant="default"
          leftSection={<IconLockOpen size="1.125rem" aria-hidden="true" />}
          onClick={() => setAsking('reopen')}
        >
          <FormattedMessage id="treasury.closing.reopen" />
        </Button>
      </div>
      <SealVerdict verdict={seal.verdict} />
      {asking === null ? null : (
        <AskReason
          title={<FormattedMessage id={`treasury.closing.${asking}.title`} values={values} />}
          label={<FormattedMessage id={`treasury.closing.${asking}.reason`} />}
          help={<FormattedMessage id={`treasury.closing.${asking}.help`} />}
          confirm={<FormattedMessage id={`treasury.closing.${asking}.do`} values={values} />}
          cancel={<FormattedMessage id="action.cancel" />}
          onConfirm={(reason) => void answer(reason)}
          onCancel={() => setAsking(null)}
        />
      )}
    </>
  );
}
