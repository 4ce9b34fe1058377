import { ActionIcon, Menu } from '@mantine/core';
import {
  IconDots,
  IconLock,
  IconPencil,
  IconRefresh,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSections } from '../../../../office/use-sections.ts';
import { RenameForm } from './rename-form.tsx';
import type { Home } from './save-form.tsx';
import styles from './shelf.module.css';
import type { Shelved } from './use-shelf.ts';

type Props = {
  readonly shelved: Shelved<'segment' | 'view'>;
  readonly isChosen: boolean;
  readonly isModified: boolean;
  readonly onChoose: () => void;
  readonly onRename: (name: string) => Promise<boolean>;
  readonly onMove: (home: Home) => void;
  readonly onDelete: () => void;
  /** Saves what is shown now under this name; absent: there is nothing to save. */
  readonly onUpdate?: () => void;
};

/** One saved thing: its name chooses it, its menu changes it. */
export function ShelfRow(props: Props) {
  const { shelved, isChosen, isModified, onChoose, onRename, onMove, onDelete, onUpdate } = props;
  const intl = useIntl();
  const sections = useSections() ?? [];
  const [isRenaming, setIsRenaming] = useState(false);
  const { row, isOwn, section, canWrite } = shelved;
  const { name } = row.fields;
  const Icon = isOwn ? IconLock : IconUsers;
  const homes = sections.filter(({ scope }) => scope !== row.scope);
  if (isRenaming) {
    return (
      <li>
        <RenameForm name={name} onRename={onRename} onClose={() => setIsRenaming(false)} />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <button type="button" className={styles.choose} aria-pressed={isChosen} onClick={onChoose}>
        <Icon className={styles.icon} size="1.125rem" aria-hidden="true" />
        <span className={styles.name}>{name}</span>
        {isModified ? (
          <span className={styles.modified}>
            <FormattedMessage id="shelf.modified" />
          </span>
        ) : null}
        <span className={styles.whose}>
          {isOwn ? <FormattedMessage id="shelf.whose.me" /> : section}
        </span>
      </button>
      {canWrite ? (
        <Menu
          position="bottom-end"
          transitionProps={{ duration: 0 }}
          classNames={{ item: styles.listed ?? '' }}
        >
          <Menu.Target>
            <ActionIcon aria-label={intl.formatMessage({ id: 'shelf.actions' }, { name })}>
              <IconDots size="1.125rem" aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {onUpdate ? (
              <Menu.Item
                leftSection={<IconRefresh size="1rem" aria-hidden="true" />}
                onClick={onUpdate}
              >
                <FormattedMessage id="shelf.update" />
              </Menu.Item>
            ) : null}
            <Menu.Item
              leftSection={<IconPencil size="1rem" aria-hidden="true" />}
              onClick={() => setIsRenaming(true)}
            >
              <FormattedMessage id="shelf.rename" />
            </Menu.Item>
            {homes.map(({ scope, name: home }) => (
              <Menu.Item
                key={scope}
                leftSection={<IconUsers size="1rem" aria-hidden="true" />}
                onClick={() => onMove(scope)}
              >
                <FormattedMessage id="shelf.share" values={{ section: home }} />
              </Menu.Item>
            ))}
            {isOwn ? null : (
              <Menu.Item
                leftSection={<IconLock size="1rem" aria-hidden="true" />}
                onClick={() => onMove('own')}
              >
                <FormattedMessage id="shelf.keep" />
              </Menu.Item>
            )}
            <Menu.Item
              leftSection={<IconTrash size="1rem" aria-hidden="true" />}
              onClick={onDelete}
            >
              <FormattedMessage id="action.delete" />
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </li>
  );
}
