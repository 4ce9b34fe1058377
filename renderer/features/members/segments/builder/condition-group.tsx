import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { SegmentGroup } from '#shared/domain/segments/segment.ts';
import { keyOf } from '../edit/condition-keys.ts';
import { changeMatch, type Path } from '../edit/edit-query.ts';
import { type GroupMatch, groupMatchOf, matchOf } from '../edit/group-match.ts';
import { AddCondition } from './add-condition.tsx';
import { AskedCondition } from './asked-condition.tsx';
import styles from './builder.module.css';
import { controlId, useDesk } from './builder-desk.ts';
import { ConditionRow } from './condition-row.tsx';

type Props = { readonly group: SegmentGroup; readonly path: Path };

/** Conditions one under another, with one choice of how they go together. */
export function ConditionGroup({ group, path }: Props) {
  const desk = useDesk();
  const match = groupMatchOf(group);
  const isOutermost = path.length === 0;
  return (
    <div className={styles.group} data-inner={!isOutermost || undefined}>
      {isOutermost && group.conditions.length === 0 ? null : <Match match={match} path={path} />}
      {group.conditions.length > 0 ? (
        <ol className={styles.conditions}>
          {group.conditions.map((condition, index) => (
            <ConditionRow
              key={keyOf(condition)}
              condition={condition}
              path={[...path, index]}
              join={index === 0 ? null : match}
            >
              {condition.kind === 'group' ? (
                <ConditionGroup group={condition} path={[...path, index]} />
              ) : (
                <AskedCondition condition={condition} path={[...path, index]} />
              )}
            </ConditionRow>
          ))}
        </ol>
      ) : null}
      <AddCondition group={path} desk={desk} />
    </div>
  );
}

type MatchProps = { readonly match: GroupMatch; readonly path: Path };

const offered: readonly GroupMatch[] = ['all', 'any', 'none'];

function Match({ match, path }: MatchProps) {
  const intl = useIntl();
  const desk = useDesk();
  const choices = offered.includes(match) ? offered : [...offered, match];
  const depth = path.length === 0 ? 'outer' : 'inner';
  return (
    <NativeSelect
      id={controlId(desk, path)}
      className={styles.match ?? ''}
      size="sm"
      aria-label={intl.formatMessage({ id: 'segment.match' })}
      value={match}
      data={choices.map((choice) => ({
        value: choice,
        label: intl.formatMessage({ id: `segment.match.${depth}.${choice}` }),
      }))}
      onChange={({ currentTarget }) => {
        const chosen = choices.find((choice) => choice === currentTarget.value);
        if (chosen) desk.change(changeMatch(desk.query, path, matchOf[chosen]));
      }}
    />
  );
}
