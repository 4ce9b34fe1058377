import { Button, Group, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { noTreasuryFacts } from '#shared/domain/contributions/facts/treasury-facts.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import { AccountsTable } from './accounts-table.tsx';
import styles from './facts.module.css';
import {
  draftOf,
  type FactsDraft,
  type FactsFault,
  type FactsLine,
  readDraft,
} from './facts-draft.ts';
import { FactsLines } from './facts-lines.tsx';
import { useTreasuryFacts } from './use-treasury-facts.ts';

type Props = { readonly scope: ScopeId; readonly onClose: () => void };

const groups = [
  {
    title: 'section',
    lines: ['name', 'address', 'phone', 'email', 'treasurer', 'place', 'rna', 'siren'],
  },
  { title: 'bank', lines: ['accountHolder', 'iban', 'bic', 'creditorId'] },
  {
    title: 'mandatary',
    lines: ['mandatary', 'mandataryAddress', 'mandataryPhone', 'mandataryEmail', 'cnccfpId'],
  },
] as const satisfies readonly { readonly title: string; readonly lines: readonly FactsLine[] }[];

/** What the papers and files of the desk say of the section, its account and its financial agent. */
export function FactsDialog({ scope, onClose }: Props) {
  const intl = useIntl();
  const form = useFactsForm(scope, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      size="52rem"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={<FormattedMessage id="treasury.facts" />}
    >
      <p className={styles.help}>
        <FormattedMessage id="treasury.facts.help" />
      </p>
      <form className={styles.form} onSubmit={(event) => void form.save(event)} noValidate>
        {groups.map(({ title, lines }) => (
          <fieldset key={title} className={styles.group}>
            <legend>
              <FormattedMessage id={`treasury.facts.${title}`} />
            </legend>
            <FactsLines
              lines={lines}
              draft={form.draft}
              faults={form.faults}
              onChange={(line, text) => form.change({ ...form.draft, [line]: text })}
            />
          </fieldset>
        ))}
        <details className={styles.group}>
          <summary>
            <FormattedMessage id="treasury.facts.accounts" />
          </summary>
          <AccountsTable
            accounts={form.draft.accounts}
            faults={form.faults}
            onChange={(accounts) => form.change({ ...form.draft, accounts })}
          />
        </details>
        {form.faults.size === 0 ? null : (
          <p role="alert" className={styles.fault}>
            <FormattedMessage id="treasury.facts.faults" values={{ count: form.faults.size }} />
          </p>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit">
            <FormattedMessage id="action.save" />
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function useFactsForm(scope: ScopeId, onClose: () => void) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const said = useTreasuryFacts(scope);
  const [typed, setTyped] = useState<FactsDraft | null>(null);
  const [faults, setFaults] = useState<ReadonlySet<FactsFault>>(new Set());
  const before = said?.facts ?? noTreasuryFacts;
  const draft = typed ?? draftOf(before);
  return {
    draft,
    faults,
    change: (next: FactsDraft) => {
      setTyped(next);
      if (faults.size > 0) setFaults(readDraft(next, before).faults);
    },
    async save(event: FormEvent) {
      event.preventDefault();
      if (said === null) return;
      const read = readDraft(draft, before);
      setFaults(read.faults);
      if (read.faults.size > 0) return;
      if (Object.keys(read.patch).length === 0) return onClose();
      const { row } = said;
      const fields = { ...noTreasuryFacts, ...read.patch };
      const isDone = await act({
        run: () =>
          row === null
            ? store.addRecord({ kind: 'treasury-facts', scope, fields })
            : store.editRecord({
                ...{ kind: 'treasury-facts', id: row.id, seenRev: row.rev },
                patch: read.patch,
              }),
        says: intl.formatMessage({ id: 'treasury.facts.saved' }),
        kind: 'record',
      });
      if (isDone) onClose();
    },
  };
}
