import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SettingsPart } from '../../office/screen.ts';
import { Page } from '../../ui/page.tsx';
import { AboutSettings } from './about-settings.tsx';
import { AppearanceSettings } from './appearance-settings.tsx';
import { ConnectionSettings } from './connection-settings.tsx';
import { OwnFieldsSettings } from './own-fields/own-fields-settings.tsx';
import { SafetySettings } from './safety-settings.tsx';
import styles from './settings.module.css';
import { TakenOutSettings } from './taken-out-settings.tsx';

type Props = {
  readonly part: SettingsPart | null;
  /** The form that signs in, drawn by its own feature. */
  readonly connectForm: Parameters<typeof ConnectionSettings>[0]['connectForm'];
};

export function SettingsScreen({ part, connectForm }: Props) {
  useEffect(() => {
    if (part === null) return;
    document.getElementById(`settings-${part}`)?.scrollIntoView({ block: 'start' });
    document.getElementById(`settings-${part}-title`)?.focus();
  }, [part]);
  return (
    <Page title={<FormattedMessage id="command.settings" />}>
      <div className={styles.parts}>
        <AppearanceSettings />
        <OwnFieldsSettings />
        <SafetySettings />
        <TakenOutSettings />
        <ConnectionSettings connectForm={connectForm} />
        <AboutSettings />
      </div>
    </Page>
  );
}
