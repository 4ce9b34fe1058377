import { FormattedMessage } from 'react-intl';
import { usePlace } from '../../office/screen.ts';
import { Palette } from '../commands/palette.tsx';
import { useCommands } from '../commands/use-commands.ts';
import { useHotkeys } from '../commands/use-hotkeys.ts';
import { Dialogs } from '../dialogs.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { CurrentScreen } from './current-screen.tsx';
import { DropAnywhere } from './drop-anywhere.tsx';
import { Navigation } from './navigation.tsx';
import styles from './shell.module.css';
import { useGrounds } from './use-grounds.ts';
import { useMenuOf } from './use-menu-of.ts';
import { useSyncWhenDue } from './use-sync-when-due.ts';

/** The open file: where to go on the left, where one is on the right, and what floats above both. */
export function Shell() {
  const screen = usePlace((place) => place.current);
  const { grounds, isKnown } = useGrounds();
  const commands = useCommands(grounds);
  useHotkeys(commands);
  useSyncWhenDue();
  useMenuOf(grounds);

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#screen">
        <FormattedMessage id="shell.skip" />
      </a>
      <div className={styles.shell}>
        {grounds.tract ? null : <Navigation commands={commands} grounds={grounds} />}
        <main id="screen" className={styles.screen} tabIndex={-1}>
          <ErrorBoundary key={screen.kind}>
            {isKnown ? <CurrentScreen screen={screen} /> : null}
          </ErrorBoundary>
        </main>
      </div>
      <Dialogs />
      <Palette commands={commands} grounds={grounds} />
      {grounds.people && !grounds.tract ? <DropAnywhere /> : null}
    </div>
  );
}
