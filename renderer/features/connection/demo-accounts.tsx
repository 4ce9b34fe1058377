import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import {
  type DemoAccount,
  demoAccounts,
  demoPassword,
  demoSections,
} from '#shared/api/demo-accounts.ts';
import type { Role } from '#shared/domain/scope.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { SignIn } from '../../store/store-api.ts';
import styles from './connect-form.module.css';

type Props = {
  readonly centralUrl: string;
  readonly isWorking: boolean;
  readonly onChoose: (signIn: SignIn) => Promise<void>;
};

const roleNames: Readonly<Record<Role, MessageId>> = {
  'federation-admin': 'role.federationAdmin',
  secretary: 'role.secretary',
  treasurer: 'role.treasurer',
  volunteer: 'role.volunteer',
};

const isShownFirst = ({ role }: DemoAccount) => role === 'secretary' || role === 'federation-admin';

/** One click an account, for whoever tries the product. Shown only beside the embedded central. */
export function DemoAccounts(props: Props) {
  return (
    <section className={styles.demo}>
      <strong>
        <FormattedMessage id="connect.demo" />
      </strong>
      <p className={styles.demoText}>
        <FormattedMessage id="connect.demo.text" />
      </p>
      <AccountList accounts={demoAccounts.filter(isShownFirst)} {...props} />
      <details className={styles.others}>
        <summary>
          <FormattedMessage id="connect.demo.others" />
        </summary>
        <AccountList
          accounts={demoAccounts.filter((account) => !isShownFirst(account))}
          {...props}
        />
      </details>
    </section>
  );
}

type ListProps = Props & { readonly accounts: readonly DemoAccount[] };

function AccountList({ accounts, centralUrl, isWorking, onChoose }: ListProps) {
  return (
    <ul className={styles.accounts}>
      {accounts.map((account) => (
        <li key={account.email}>
          <Button
            variant="default"
            fullWidth
            h="auto"
            justify="flex-start"
            classNames={{ label: styles.account ?? '' }}
            disabled={isWorking}
            onClick={() =>
              void onChoose({ centralUrl, email: account.email, password: demoPassword })
            }
          >
            <strong>{account.displayName}</strong>
            <span className={styles.role}>
              <FormattedMessage
                id={roleNames[account.role]}
                values={{ section: sectionOf(account) }}
              />
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

const sectionOf = (account: DemoAccount): string =>
  demoSections.find(({ id }) => account.sectionIds.includes(id))?.name ?? '';
