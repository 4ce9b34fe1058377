import { Button } from '@mantine/core';
import { IconCloudShare, IconLock, IconPlugConnectedX } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Gate } from '../../ui/gate.tsx';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import type { CreatedVault } from './created-vault.ts';
import styles from './first-run.module.css';

type Props = { readonly onCreated: (created: CreatedVault) => Promise<void> };

const promises = [
  { icon: IconLock, title: 'welcome.sealed', text: 'welcome.sealed.text' },
  { icon: IconPlugConnectedX, title: 'welcome.offline', text: 'welcome.offline.text' },
  { icon: IconCloudShare, title: 'welcome.shared', text: 'welcome.shared.text' },
] as const;

/** The very first time: what this is, then the passphrase. The key and the federation follow. */
export function FirstRun({ onCreated }: Props) {
  const [hasBegun, setHasBegun] = useState(false);
  if (hasBegun) return <ChoosePassphrase onCreated={onCreated} onBack={() => setHasBegun(false)} />;
  return (
    <Gate
      title={<FormattedMessage id="welcome.title" />}
      lead={<FormattedMessage id="welcome.lead" />}
    >
      <ul className={styles.promises}>
        {promises.map(({ icon: Icon, title, text }) => (
          <li key={title} className={styles.promise}>
            <Icon className={styles.icon} size="1.5rem" stroke={1.75} aria-hidden="true" />
            <div>
              <strong>
                <FormattedMessage id={title} />
              </strong>
              <p className={styles.text}>
                <FormattedMessage id={text} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      <Button size="md" onClick={() => setHasBegun(true)}>
        <FormattedMessage id="welcome.begin" />
      </Button>
    </Gate>
  );
}
