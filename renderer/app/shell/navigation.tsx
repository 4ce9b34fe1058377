import { FormattedMessage, useIntl } from 'react-intl';
import type { CommandId } from '#shared/commands/commands.ts';
import { type Grounds, isOffered } from '#shared/commands/offered-commands.ts';
import type { Screen } from '../../office/screen.ts';
import { useSections, useTractSections } from '../../office/use-sections.ts';
import { useSyncState } from '../../office/use-sync.ts';
import { Brand } from '../../ui/brand.tsx';
import type { Commands } from '../commands/use-commands.ts';
import styles from './navigation.module.css';
import { PlaceButton } from './place-button.tsx';
import { SyncBadge } from './sync-badge.tsx';

type Props = { readonly commands: Commands; readonly grounds: Grounds };

/** Only what exists: a screen that joins adds its line here and its command to the table. */
const places: readonly {
  readonly command: CommandId;
  readonly screens: readonly Screen['kind'][];
}[] = [
  { command: 'navigate.members', screens: ['members', 'import'] },
  { command: 'navigate.tracts', screens: ['tracts'] },
  { command: 'navigate.treasury', screens: ['treasury'] },
  { command: 'navigate.duplicates', screens: ['duplicates'] },
  { command: 'navigate.bin', screens: ['bin'] },
  { command: 'navigate.problems', screens: ['problems'] },
];

export function Navigation({ commands, grounds }: Props) {
  const intl = useIntl();
  const problems = useSyncState()?.problems ?? 0;
  return (
    <nav className={styles.navigation} aria-label={intl.formatMessage({ id: 'navigation.label' })}>
      <div className={styles.brand}>
        <Brand size="small" />
        <div className={styles.names}>
          <span className={styles.product}>
            <FormattedMessage id="app.name" />
          </span>
          <SectionName />
        </div>
      </div>
      <ul className={styles.places}>
        {places
          .filter(({ command }) => isOffered(command, grounds))
          .map((place) => (
            <li key={place.command}>
              <PlaceButton
                command={place.command}
                screens={place.screens}
                count={place.command === 'navigate.problems' ? problems : 0}
                commands={commands}
              />
            </li>
          ))}
      </ul>
      <div className={styles.bottom}>
        <SyncBadge />
        <PlaceButton
          command="navigate.settings"
          screens={['settings']}
          count={0}
          commands={commands}
        />
        <PlaceButton command="vault.lock" screens={[]} count={0} commands={commands} />
      </div>
    </nav>
  );
}

function SectionName() {
  const people = useSections();
  const tracts = useTractSections();
  const sections = people?.length === 0 ? tracts : people;
  const [section, ...others] = sections ?? [];
  if (!section) return null;
  return (
    <span className={styles.section}>
      {others.length === 0 ? (
        section.name
      ) : (
        <FormattedMessage id="navigation.sections" values={{ count: others.length + 1 }} />
      )}
    </span>
  );
}
