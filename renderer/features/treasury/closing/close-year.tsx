import { Button, Modal, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import type { NamedFinding } from '../../../store/store-api/closing.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './closing.module.css';

type Props = {
  readonly scope: ScopeId;
  readonly year: number;
  readonly findings: readonly NamedFinding[];
  readonly onClose: () => void;
};

const longestReason = 300;

/** Closes the books. What the checks still find is closed with it only when the treasurer says why. */
export function CloseYear({ scope, year, findings, onClose }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  const isReady = findings.length === 0 || reason !== '';
  const values = { year: String(year) };
  const close = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isReady) return;
    const isDone = await act({
      run: () => store.closeYear({ scope, year, reason: reason === '' ? null : reason }),
      says: intl.formatMessage({ id: 'treasury.closing.closed' }, values),
      kind: null,
    });
    if (isDone) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="38rem"
      closeOnClickOutside={false}
      withCloseButton={false}
      title={
        <Text fw={650}>
          <FormattedMessage id="treasury.closing.close.title" values={values} />
        </Text>
      }
    >
      <form className={styles.dialog} noValidate onSubmit={(event) => void close(event)}>
        <p>
          <FormattedMessage id="treasury.closing.close.what" values={values} />
        </p>
        {findings.length === 0 ? null : <LeftAsItIs findings={findings} />}
        <TextInput
          label={<FormattedMessage id="treasury.closing.reason" />}
          description={
            <FormattedMessage
              id={
                findings.length === 0
                  ? 'treasury.closing.reason.optional'
                  : 'treasury.closing.reason.needed'
              }
            />
          }
          value={typed}
          maxLength={longestReason}
          required={findings.length > 0}
          data-autofocus
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <div className={styles.foot}>
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="treasury.closing.close.not" />
          </Button>
          <Button type="submit" disabled={!isReady}>
            <FormattedMessage id="treasury.closing.close.do" values={values} />
          </Button>
        </div>
      </form>
    </Modal>
  );
}

const LeftAsItIs = ({ findings }: Pick<Props, 'findings'>) => (
  <Notice tone="warning" title={<FormattedMessage id="treasury.closing.left" />}>
    <ul>
      {findings.map(({ check, remarks }) => (
        <li key={check}>
          <FormattedMessage
            id={`treasury.closing.check.${check}`}
            values={{ count: remarks.length }}
          />
        </li>
      ))}
    </ul>
  </Notice>
);
