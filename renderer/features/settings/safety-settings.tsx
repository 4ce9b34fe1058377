import { NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../office/appearance.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { NewRecoveryKey } from './new-recovery-key.tsx';
import styles from './settings.module.css';
import { SettingsPart } from './settings-part.tsx';

const lockMinutes = [1, 5, 10, 15, 30, 60, 120];

export function SafetySettings() {
  const intl = useIntl();
  const { appearance, change } = useAppearance();
  return (
    <SettingsPart name="safety">
      <div>
        <NativeSelect
          w="16rem"
          label={intl.formatMessage({ id: 'settings.lockAfter' })}
          value={String(appearance.lockAfterMinutes)}
          data={lockMinutes.map((minutes) => ({
            value: String(minutes),
            label: intl.formatMessage({ id: 'settings.minutes' }, { minutes }),
          }))}
          onChange={(event) => change({ lockAfterMinutes: Number(event.currentTarget.value) })}
        />
        <p className={styles.help}>
          <FormattedMessage id="settings.lockAfter.help" />
        </p>
      </div>
      <ChangePassphrase />
      <NewRecoveryKey />
    </SettingsPart>
  );
}
