import { Modal, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { commandIds, commands, type MenuPlace } from '#shared/commands/commands.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { Keys } from '../../ui/keys.tsx';
import styles from './shortcut-sheet.module.css';

type Props = { readonly onClose: () => void };

const groups: readonly { readonly place: MenuPlace; readonly title: MessageId }[] = [
  { place: 'view', title: 'menu.view' },
  { place: 'members', title: 'menu.members' },
  { place: 'tracts', title: 'menu.tracts' },
  { place: 'file', title: 'menu.file' },
  { place: 'edit', title: 'menu.edit' },
  { place: 'help', title: 'menu.help' },
];

const inList: readonly { readonly keys: string; readonly title: MessageId }[] = [
  { keys: 'Up', title: 'shortcuts.move' },
  { keys: 'PageDown', title: 'shortcuts.page' },
  { keys: 'Home', title: 'shortcuts.first' },
  { keys: 'Enter', title: 'shortcuts.open' },
  { keys: 'Esc', title: 'shortcuts.close' },
];

/** Read from the command table, so it cannot be out of date. */
export function ShortcutSheet({ onClose }: Props) {
  const intl = useIntl();
  const close = { 'aria-label': intl.formatMessage({ id: 'action.close' }) };
  return (
    <Modal
      opened
      onClose={onClose}
      size="46rem"
      closeButtonProps={close}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage id="command.shortcuts" />
        </Text>
      }
    >
      <div className={styles.columns}>
        {groups.map(({ place, title }) => (
          <Group key={place} title={title} lines={linesOf(place)} />
        ))}
        <Group title="shortcuts.inList" lines={inList} />
      </div>
    </Modal>
  );
}

type Line = { readonly keys: string; readonly title: MessageId };
type GroupProps = { readonly title: MessageId; readonly lines: readonly Line[] };

function Group({ title, lines }: GroupProps) {
  if (lines.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>
        <FormattedMessage id={title} />
      </h3>
      <dl className={styles.lines}>
        {lines.map((line) => (
          <div key={line.title} className={styles.line}>
            <dt>
              <FormattedMessage id={line.title} />
            </dt>
            <dd>
              <Keys shortcut={line.keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function linesOf(place: MenuPlace): readonly Line[] {
  return commandIds.flatMap((id) => {
    const entry = commands[id];
    return entry.menu === place && 'shortcut' in entry
      ? [{ keys: entry.shortcut, title: entry.title }]
      : [];
  });
}
