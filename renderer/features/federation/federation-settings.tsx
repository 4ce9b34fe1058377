import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ListedAccount } from '#shared/api/routes.ts';
import { syncFailureWords } from '../../office/failure-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { AccountDialog } from './account-dialog.tsx';
import { AccountsTable } from './accounts-table.tsx';
import styles from './federation.module.css';
import { PasswordDialog } from './password-dialog.tsx';
import { SectionDialog } from './section-dialog.tsx';
import { type Federation, useFederation } from './use-federation.ts';

type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'account'; readonly account: ListedAccount | null }
  | { readonly kind: 'password'; readonly account: ListedAccount }
  | { readonly kind: 'section' };

/** Drawn by whoever shows it, around its content; not at all for those who administer nothing. */
type Props = { readonly frame: (content: ReactNode) => ReactNode };

/** Who may sign in to the federation, in which sections, and what they may see there. */
export function FederationSettings({ frame }: Props) {
  const { state, readAgain } = useFederation();
  switch (state.kind) {
    case 'not-theirs':
    case 'reading':
      return null;
    case 'failed':
      return frame(
        <Notice
          tone="warning"
          title={<FormattedMessage id="federation.failed" />}
          actions={
            <Button variant="default" onClick={readAgain}>
              <FormattedMessage id="federation.again" />
            </Button>
          }
        >
          <FormattedMessage id={syncFailureWords(state.failure)} />
        </Notice>,
      );
    default:
      return frame(<Accounts federation={state.federation} onChanged={readAgain} />);
  }
}

type AccountsProps = { readonly federation: Federation; readonly onChanged: () => void };

function Accounts({ federation, onChanged }: AccountsProps) {
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const close = () => setOpen({ kind: 'none' });
  return (
    <>
      <p className={styles.help}>
        <FormattedMessage id="federation.help" />
      </p>
      <div className={styles.acts}>
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setOpen({ kind: 'account', account: null })}
        >
          <FormattedMessage id="federation.account.add" />
        </Button>
        <Button variant="default" onClick={() => setOpen({ kind: 'section' })}>
          <FormattedMessage id="federation.section.add" />
        </Button>
      </div>
      <AccountsTable
        federation={federation}
        onChange={(account) => setOpen({ kind: 'account', account })}
        onPassword={(account) => setOpen({ kind: 'password', account })}
      />
      {open.kind === 'account' ? (
        <AccountDialog {...{ federation, onChanged }} account={open.account} onClose={close} />
      ) : null}
      {open.kind === 'password' ? (
        <PasswordDialog federation={federation} account={open.account} onClose={close} />
      ) : null}
      {open.kind === 'section' ? (
        <SectionDialog {...{ federation, onChanged }} onClose={close} />
      ) : null}
    </>
  );
}
