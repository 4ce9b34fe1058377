import { Menu } from '@mantine/core';
import type { RefObject } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TractClip } from '#shared/domain/tracts/document/clip/clip.ts';
import { Keys } from '../../../../ui/keys.tsx';
import { useEditorState } from '../../session/editor-context.tsx';
import styles from '../canvas.module.css';
import { type Canvas, useCanvasState } from '../wiring/use-canvas.ts';
import { menuEntries } from './menu-entries.ts';

type Props = {
  readonly canvas: Canvas;
  readonly stage: RefObject<HTMLElement | null>;
  readonly paste: (clip: TractClip) => Promise<void>;
};

/** What can be done with what is chosen, where the hand is. */
export function CanvasMenu({ canvas, stage, paste }: Props) {
  const intl = useIntl();
  const at = useCanvasState(canvas.store, (state) => state.menu);
  // The entries follow what is chosen while the menu stands.
  useEditorState((state) => state.chosen);
  if (at === null) return null;
  const lookTaken = intl.formatMessage({ id: 'tracts.canvas.said.lookTaken' });
  const close = () => {
    canvas.store.setState({ menu: null });
    stage.current?.focus({ preventScroll: true });
  };
  return (
    <Menu
      opened
      onClose={close}
      position="right-start"
      offset={0}
      hideDetached={false}
      width="17rem"
      classNames={{ dropdown: styles.menu, item: styles.entry }}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
      // Not `keydown`: the key that opens it would close it again.
      clickOutsideEvents={closingEvents}
    >
      <Menu.Target>
        <div className={styles.anchor} style={{ left: at.x + rulerPx, top: at.y + rulerPx }} />
      </Menu.Target>
      <Menu.Dropdown>
        {menuEntries(canvas, { at, stage: stage.current, paste, lookTaken }).map((entry) =>
          entry.kind === 'line' ? (
            <Menu.Divider key={entry.id} />
          ) : (
            <Menu.Item
              key={entry.title}
              disabled={entry.run === null}
              rightSection={entry.shortcut && <Keys shortcut={entry.shortcut} />}
              onClick={() => {
                close();
                entry.run?.();
              }}
            >
              <FormattedMessage id={entry.title} />
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

const rulerPx = 22;
const closingEvents = ['mousedown', 'touchstart'];
