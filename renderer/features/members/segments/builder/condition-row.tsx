import type { KeyboardEvent, ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SegmentCondition } from '#shared/domain/segments/segment.ts';
import { moveAt, type Path } from '../edit/edit-query.ts';
import type { GroupMatch } from '../edit/group-match.ts';
import styles from './builder.module.css';
import { type BuilderDesk, controlId, findingsAt, useDesk } from './builder-desk.ts';
import { ConditionActions } from './condition-actions.tsx';
import { ConditionFindings } from './condition-findings.tsx';

type Props = {
  readonly condition: SegmentCondition;
  readonly path: Path;
  /** How it goes with the one before; null: it is the first. */
  readonly join: GroupMatch | null;
  readonly children: ReactNode;
};

/** One condition: what joins it to the one before, what it asks, what can be done with it. */
export function ConditionRow({ condition, path, join, children }: Props) {
  const intl = useIntl();
  const desk = useDesk();
  const place = path.map((at) => at + 1).join('.');
  return (
    <li className={styles.row} data-group={condition.kind === 'group' || undefined}>
      <span className={styles.join}>
        {join === null ? null : <FormattedMessage id={`segment.join.${join}`} />}
      </span>
      <fieldset
        className={styles.condition}
        aria-label={intl.formatMessage({ id: 'segment.condition' }, { place })}
        onKeyDown={(event) => moveByKey(event, desk, path)}
      >
        {children}
        <ConditionFindings findings={findingsAt(desk, path)} />
      </fieldset>
      <ConditionActions path={path} condition={condition} place={place} />
    </li>
  );
}

/** Alt and an arrow move the condition that the keyboard is in. */
function moveByKey(event: KeyboardEvent, desk: BuilderDesk, path: Path) {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  event.stopPropagation();
  const moved = moveAt(desk.query, path, event.key === 'ArrowUp' ? -1 : 1);
  if (moved !== null) desk.change(moved.query, controlId(desk, moved.path));
}
