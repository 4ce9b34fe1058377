import { TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  AccountUse,
  type LedgerAccount,
} from '#shared/domain/contributions/facts/treasury-facts.ts';
import styles from './facts.module.css';
import type { AccountsDraft, FactsFault } from './facts-draft.ts';

type Props = {
  readonly accounts: AccountsDraft;
  readonly faults: ReadonlySet<FactsFault>;
  readonly onChange: (accounts: AccountsDraft) => void;
};

/** Which account of the general ledger is used for what. */
export function AccountsTable({ accounts, faults, onChange }: Props) {
  const intl = useIntl();
  const change = (use: AccountUse, patch: Partial<LedgerAccount>) =>
    onChange({ ...accounts, [use]: { ...accounts[use], ...patch } });
  return (
    <table className={styles.accounts}>
      <thead>
        <tr>
          {(['use', 'number', 'name'] as const).map((column) => (
            <th key={column} scope="col">
              <FormattedMessage id={`treasury.account.${column}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {AccountUse.options.map((use) => {
          const label = intl.formatMessage({ id: `treasury.account.${use}` });
          return (
            <tr key={use}>
              <th scope="row">{label}</th>
              {(['number', 'name'] as const).map((field) => (
                <td key={field}>
                  <TextInput
                    aria-label={`${label} : ${intl.formatMessage({ id: `treasury.account.${field}` })}`}
                    value={accounts[use][field]}
                    maxLength={field === 'number' ? 20 : 60}
                    error={faults.has(use) && field === 'number'}
                    onChange={(event) => change(use, { [field]: event.currentTarget.value })}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
