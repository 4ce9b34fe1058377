import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ListedAccount } from '#shared/api/routes.ts';
import { accessOf, coversFederation } from '#shared/domain/access.ts';
import styles from './federation.module.css';
import type { Federation } from './use-federation.ts';

type Props = {
  readonly federation: Federation;
  readonly onChange: (account: ListedAccount) => void;
  readonly onPassword: (account: ListedAccount) => void;
};

const columns = ['who', 'role', 'sections', 'amounts'] as const;

export function AccountsTable({ federation: { accounts, sections }, onChange, onPassword }: Props) {
  const intl = useIntl();
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  const sorted = [...accounts].sort(
    (a, b) =>
      Number(a.disabled) - Number(b.disabled) ||
      a.displayName.localeCompare(b.displayName, intl.locale),
  );
  return (
    <div className={styles.scroller}>
      <table className={styles.accounts}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                <FormattedMessage id={`federation.column.${column}`} />
              </th>
            ))}
            <th scope="col">
              <FormattedMessage id="federation.column.acts" />
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((account) => (
            <tr key={account.id} data-disabled={account.disabled || undefined}>
              <th scope="row">
                {account.displayName}
                <span className={styles.email}>{account.email}</span>
                {account.disabled ? (
                  <span className={styles.closed}>
                    <FormattedMessage id="federation.account.closed" />
                  </span>
                ) : null}
              </th>
              <td>
                <FormattedMessage id={`federation.role.${account.role}`} />
              </td>
              <td>
                {coversFederation(account.role) ? (
                  <FormattedMessage id="federation.sections.all" />
                ) : (
                  account.sectionIds.map((id) => names.get(id) ?? id).join(', ')
                )}
              </td>
              <td>
                <FormattedMessage
                  id={accessOf(account).dues ? 'federation.amounts.yes' : 'federation.amounts.no'}
                />
              </td>
              <td>
                <div className={styles.rowActs}>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={intl.formatMessage(
                      { id: 'federation.account.changeOf' },
                      { name: account.displayName },
                    )}
                    onClick={() => onChange(account)}
                  >
                    <FormattedMessage id="federation.account.change" />
                  </Button>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={intl.formatMessage(
                      { id: 'federation.password.newOf' },
                      { name: account.displayName },
                    )}
                    onClick={() => onPassword(account)}
                  >
                    <FormattedMessage id="federation.password.new" />
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
