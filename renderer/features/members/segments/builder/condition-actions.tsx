import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconDots,
  IconFolderPlus,
  IconTrash,
} from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { segmentLimits } from '#shared/domain/segments/check-segment.ts';
import type { SegmentCondition } from '#shared/domain/segments/segment.ts';
import {
  conditionAt,
  duplicateAt,
  moveAt,
  type Path,
  removeAt,
  wrapAt,
} from '../edit/edit-query.ts';
import styles from './builder.module.css';
import { adderId, type BuilderDesk, controlId, useDesk } from './builder-desk.ts';

type Props = {
  readonly path: Path;
  readonly condition: SegmentCondition;
  /** `2.1`: tells the buttons of one condition from those of another. */
  readonly place: string;
};

export function ConditionActions({ path, condition, place }: Props) {
  const intl = useIntl();
  const desk = useDesk();
  const up = moveAt(desk.query, path, -1);
  const down = moveAt(desk.query, path, 1);
  const group = path.slice(0, -1);
  const next = [...group, (path.at(-1) ?? 0) + 1];
  const canWrap = condition.kind !== 'group' && path.length < segmentLimits.depth;
  return (
    <div className={styles.actions}>
      {/* The keyboard goes where the change leads, not back to this button. */}
      <Menu
        position="bottom-end"
        returnFocus={false}
        transitionProps={{ duration: 0 }}
        classNames={{ item: styles.listed ?? '' }}
      >
        <Menu.Target>
          <ActionIcon aria-label={intl.formatMessage({ id: 'segment.actions' }, { place })}>
            <IconDots size="1.125rem" aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            disabled={up === null}
            leftSection={<IconArrowUp size="1rem" aria-hidden="true" />}
            onClick={() => up && desk.change(up.query, controlId(desk, up.path))}
          >
            <FormattedMessage id="segment.moveUp" />
          </Menu.Item>
          <Menu.Item
            disabled={down === null}
            leftSection={<IconArrowDown size="1rem" aria-hidden="true" />}
            onClick={() => down && desk.change(down.query, controlId(desk, down.path))}
          >
            <FormattedMessage id="segment.moveDown" />
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCopy size="1rem" aria-hidden="true" />}
            onClick={() => desk.change(duplicateAt(desk.query, path), controlId(desk, next))}
          >
            <FormattedMessage id="segment.duplicate" />
          </Menu.Item>
          {canWrap ? (
            <Menu.Item
              leftSection={<IconFolderPlus size="1rem" aria-hidden="true" />}
              onClick={() => desk.change(wrapAt(desk.query, path), controlId(desk, [...path, 0]))}
            >
              <FormattedMessage id="segment.wrap" />
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <ActionIcon
        aria-label={intl.formatMessage({ id: 'segment.remove' }, { place })}
        onClick={() => desk.change(removeAt(desk.query, path), afterRemoval(desk, path))}
      >
        <IconTrash size="1.125rem" aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}

/** The condition that takes the place, else the one before, else the button that adds one. */
function afterRemoval(desk: BuilderDesk, path: Path): string {
  const group = path.slice(0, -1);
  const at = path.at(-1) ?? 0;
  const held = conditionAt(desk.query, group);
  const left = held?.kind === 'group' ? held.conditions.length - 1 : 0;
  return left === 0 ? adderId(desk, group) : controlId(desk, [...group, Math.min(at, left - 1)]);
}
