import { SegmentedControl, Switch } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Appearance } from '#shared/ipc/appearance.ts';
import { useAppearance } from '../../office/appearance.tsx';
import { useLearning } from '../../office/learning.ts';
import { formatPercent } from '../../ui/format.ts';
import styles from './settings.module.css';
import { SettingsPart } from './settings-part.tsx';

const textSizes = [90, 100, 115, 130, 150, 175, 200];

/** How the window looks; each choice shows at once. */
export function AppearanceSettings() {
  const intl = useIntl();
  const { appearance, change } = useAppearance();
  const { learning, learn } = useLearning();
  const { language, theme, textSize } = appearance;
  return (
    <SettingsPart name="appearance">
      <div>
        <span id="settings-language" className={styles.label}>
          <FormattedMessage id="settings.language" />
        </span>
        <SegmentedControl
          aria-labelledby="settings-language"
          value={language}
          // Each language under its own name, whichever is spoken now.
          data={[
            {
              value: 'fr',
              label: <span lang="fr">{intl.formatMessage({ id: 'language.fr' })}</span>,
            },
            {
              value: 'en',
              label: <span lang="en">{intl.formatMessage({ id: 'language.en' })}</span>,
            },
          ]}
          onChange={(value) => change({ language: Appearance.shape.language.parse(value) })}
        />
      </div>
      <div>
        <span id="settings-theme" className={styles.label}>
          <FormattedMessage id="settings.theme" />
        </span>
        <SegmentedControl
          aria-labelledby="settings-theme"
          value={theme}
          data={Appearance.shape.theme.options.map((value) => ({
            value,
            label: intl.formatMessage({ id: `theme.${value}` }),
          }))}
          onChange={(value) => change({ theme: Appearance.shape.theme.parse(value) })}
        />
      </div>
      <div>
        <span id="settings-text-size" className={styles.label}>
          <FormattedMessage id="settings.textSize" />
        </span>
        <SegmentedControl
          aria-labelledby="settings-text-size"
          className={styles.sizes ?? ''}
          value={String(textSize)}
          data={textSizes.map((size) => ({
            value: String(size),
            label: formatPercent(language, size),
          }))}
          onChange={(value) => change({ textSize: Number(value) })}
        />
      </div>
      <Switch
        label={<FormattedMessage id="settings.tips" />}
        description={<FormattedMessage id="settings.tipsHelp" />}
        checked={learning.tips}
        onChange={({ currentTarget: { checked } }) =>
          learn({ tips: checked, seen: checked ? [] : learning.seen })
        }
      />
    </SettingsPart>
  );
}
