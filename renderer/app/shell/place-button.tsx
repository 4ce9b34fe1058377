import { Tooltip } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { type CommandId, commands as table } from '#shared/commands/commands.ts';
import { type Screen, usePlace } from '../../office/screen.ts';
import { Keys } from '../../ui/keys.tsx';
import { ariaShortcut, isMac, parseShortcut } from '../../ui/shortcut.ts';
import { commandIcons } from '../commands/command-icons.ts';
import type { Commands } from '../commands/use-commands.ts';
import styles from './navigation.module.css';

type Props = {
  readonly commands: Commands;
  readonly command: CommandId;
  /** The screens that belong to this place. */
  readonly screens: readonly Screen['kind'][];
  /** How much waits there for the person. */
  readonly count: number;
};

export function PlaceButton({ command, screens, count, commands }: Props) {
  const intl = useIntl();
  const current = usePlace((place) => place.current.kind);
  const entry = table[command];
  const Icon = commandIcons[command];
  const shortcut = 'shortcut' in entry ? entry.shortcut : null;
  return (
    <Tooltip
      label={shortcut ? <Keys shortcut={shortcut} /> : null}
      position="right"
      disabled={!shortcut}
    >
      <button
        type="button"
        className={styles.place}
        aria-label={
          count > 0
            ? intl.formatMessage(
                { id: 'navigation.withCount' },
                { place: intl.formatMessage({ id: entry.title }), count },
              )
            : undefined
        }
        aria-current={screens.includes(current) ? 'page' : undefined}
        aria-keyshortcuts={shortcut ? ariaShortcut(parseShortcut(shortcut), isMac()) : undefined}
        onClick={() => commands.run(command)}
      >
        <Icon className={styles.icon} size="1.375rem" stroke={1.75} aria-hidden="true" />
        <span className={styles.label}>
          <FormattedMessage id={entry.title} />
        </span>
        {count > 0 ? <span className={styles.count}>{count > 99 ? '99+' : count}</span> : null}
      </button>
    </Tooltip>
  );
}
