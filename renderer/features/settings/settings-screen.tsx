import { type ReactNode, useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SettingsPart as Part } from '../../office/screen.ts';
import { useTractSections } from '../../office/use-sections.ts';
import { Page } from '../../ui/page.tsx';
import { AboutSettings } from './about-settings.tsx';
import { AppearanceSettings } from './appearance-settings.tsx';
import { ConnectionSettings } from './connection-settings.tsx';
import { OwnFieldsSettings } from './own-fields/own-fields-settings.tsx';
import { SafetySettings } from './safety-settings.tsx';
import styles from './settings.module.css';
import { SettingsPart } from './settings-part.tsx';
import { TakenOutSettings } from './taken-out-settings.tsx';

type Props = {
  readonly part: Part | null;
  /** The form that signs in, drawn by its own feature. */
  readonly connectForm: Parameters<typeof ConnectionSettings>[0]['connectForm'];
  /** What the section prints on its leaflets, drawn by their feature. */
  readonly tractForm: ReactNode;
  /** The accounts of the federation, for those who administer it, in the frame they are given. */
  readonly accounts: (frame: (content: ReactNode) => ReactNode) => ReactNode;
};

export function SettingsScreen({ part, connectForm, tractForm, accounts }: Props) {
  const tracts = useTractSections() ?? [];
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
        {tracts.length === 0 ? null : <SettingsPart name="tracts">{tractForm}</SettingsPart>}
        <SafetySettings />
        <TakenOutSettings />
        <ConnectionSettings connectForm={connectForm} />
        {accounts((content) => (
          <SettingsPart name="federation">{content}</SettingsPart>
        ))}
        <AboutSettings />
      </div>
    </Page>
  );
}
