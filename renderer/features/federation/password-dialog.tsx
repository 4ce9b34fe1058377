import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ListedAccount } from '#shared/api/routes.ts';
import { AccessSlip } from './access-slip.tsx';
import { isPassword } from './account-draft.ts';
import styles from './federation.module.css';
import { FormDialog } from './form-dialog.tsx';
import { newPassword } from './new-password.ts';
import { PasswordField } from './password-field.tsx';
import { useAsked } from './use-asked.ts';
import type { Federation } from './use-federation.ts';

type Props = {
  readonly federation: Federation;
  readonly account: ListedAccount;
  readonly onClose: () => void;
};

/** For who forgot theirs: all their sessions end. */
export function PasswordDialog({ federation, account, onClose }: Props) {
  const intl = useIntl();
  const [password, setPassword] = useState(newPassword);
  const [isWeak, setWeak] = useState(false);
  const [isMade, setMade] = useState(false);
  const { ask, isWorking, failure } = useAsked();
  const { id, email, displayName: name } = account;

  const save = async () => {
    setWeak(!isPassword(password));
    if (!isPassword(password)) return;
    if (await ask('federation.resetPassword', { id, newPassword: password })) setMade(true);
  };

  if (isMade) {
    return (
      <AccessSlip centralUrl={federation.centralUrl} {...{ name, email, password, onClose }} />
    );
  }
  return (
    <FormDialog
      title={<FormattedMessage id="federation.password.newOf" values={{ name }} />}
      submit={<FormattedMessage id="federation.password.give" />}
      onSubmit={() => void save()}
      {...{ isWorking, failure, onClose }}
    >
      <p className={styles.help}>
        <FormattedMessage id="federation.password.help" />
      </p>
      <PasswordField
        label={intl.formatMessage({ id: 'federation.password.new' })}
        value={password}
        error={isWeak ? <FormattedMessage id="federation.fault.password" /> : null}
        onChange={setPassword}
      />
    </FormDialog>
  );
}
