import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ListedAccount } from '#shared/api/routes.ts';
import { AccessSlip } from './access-slip.tsx';
import {
  type AccountDraft,
  type AccountFault,
  draftOf,
  emptyAccount,
  faultsOf,
  saidOf,
} from './account-draft.ts';
import { AccountFields } from './account-fields.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useAsked } from './use-asked.ts';
import type { Federation } from './use-federation.ts';

type Props = {
  readonly federation: Federation;
  /** Null: a new one. */
  readonly account: ListedAccount | null;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

export function AccountDialog({ federation, account, onChanged, onClose }: Props) {
  const [draft, setDraft] = useState<AccountDraft>(() =>
    account === null ? emptyAccount() : draftOf(account),
  );
  const [faults, setFaults] = useState<ReadonlySet<AccountFault>>(new Set());
  const [isMade, setMade] = useState(false);
  const { ask, isWorking, failure } = useAsked();
  const isNew = account === null;

  const save = async () => {
    const found = faultsOf(draft, isNew);
    setFaults(found);
    if (found.size > 0) return;
    const said = saidOf(draft);
    const email = draft.email.trim();
    const isDone = isNew
      ? await ask('federation.addAccount', { ...said, email, password: draft.password })
      : await ask('federation.changeAccount', {
          id: account.id,
          patch: { ...said, disabled: draft.disabled },
        });
    if (!isDone) return;
    onChanged();
    if (isNew) setMade(true);
    else onClose();
  };

  if (isMade) {
    return (
      <AccessSlip
        centralUrl={federation.centralUrl}
        name={draft.displayName.trim()}
        email={draft.email.trim()}
        password={draft.password}
        onClose={onClose}
      />
    );
  }
  return (
    <FormDialog
      title={
        isNew ? (
          <FormattedMessage id="federation.account.add" />
        ) : (
          <FormattedMessage
            id="federation.account.changeOf"
            values={{ name: account.displayName }}
          />
        )
      }
      submit={
        isNew ? (
          <FormattedMessage id="federation.account.make" />
        ) : (
          <FormattedMessage id="action.save" />
        )
      }
      onSubmit={() => void save()}
      {...{ isWorking, failure, onClose }}
    >
      <AccountFields
        draft={draft}
        faults={faults}
        isNew={isNew}
        isOwn={account?.id === federation.own.id}
        sections={federation.sections}
        onChange={(patch) => {
          const next = { ...draft, ...patch };
          setDraft(next);
          if (faults.size > 0) setFaults(faultsOf(next, isNew));
        }}
      />
    </FormDialog>
  );
}
