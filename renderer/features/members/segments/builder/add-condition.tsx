import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { segmentLimits } from '#shared/domain/segments/check-segment.ts';
import type { SegmentCondition } from '#shared/domain/segments/segment.ts';
import { addTo, conditionAt, type Path } from '../edit/edit-query.ts';
import {
  firstCondition,
  groupOf,
  paymentsCondition,
  segmentCondition,
} from '../edit/new-conditions.ts';
import styles from './builder.module.css';
import { adderId, type BuilderDesk, controlId } from './builder-desk.ts';

type Props = { readonly group: Path; readonly desk: BuilderDesk };

/** What can be asked next, at the end of a group. */
export function AddCondition({ group, desk }: Props) {
  const held = conditionAt(desk.query, group);
  const at = held?.kind === 'group' ? held.conditions.length : 0;
  const add = (condition: SegmentCondition, within: Path = []) =>
    desk.change(addTo(desk.query, group, condition), controlId(desk, [...group, at, ...within]));
  const [segment] = desk.segments;
  const icon = <IconPlus size="1rem" aria-hidden="true" />;
  return (
    <div className={styles.adds}>
      <Button
        id={adderId(desk, group)}
        variant="subtle"
        size="compact-md"
        leftSection={icon}
        onClick={() => add(firstCondition())}
      >
        <FormattedMessage id="segment.add.column" />
      </Button>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={icon}
        onClick={() => add(paymentsCondition)}
      >
        <FormattedMessage id="segment.add.payments" />
      </Button>
      {segment === undefined ? null : (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={icon}
          onClick={() => add(segmentCondition(segment.id))}
        >
          <FormattedMessage id="segment.add.segment" />
        </Button>
      )}
      {group.length + 1 < segmentLimits.depth ? (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={icon}
          onClick={() => add(groupOf([firstCondition()]), [0])}
        >
          <FormattedMessage id="segment.add.group" />
        </Button>
      ) : null}
    </div>
  );
}
