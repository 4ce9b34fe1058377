import { useEffect, useId, useRef } from 'react';
import { checkSegment } from '#shared/domain/segments/check-segment.ts';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import { useMemberColumns } from '../../../../office/use-columns.ts';
import { useSegmentContext } from '../use-segment-context.ts';
import { BuilderContext } from './builder-desk.ts';
import { ConditionGroup } from './condition-group.tsx';

type Props = {
  readonly query: SegmentQuery;
  /** The saved segment that this query is of: it cannot be made of itself. */
  readonly self?: string | null;
  /** `isSound`: every condition is filled in and can be asked. */
  readonly onChange: (query: SegmentQuery, isSound: boolean) => void;
};

/** A question over people, put together condition by condition, that reads like a sentence. */
export function SegmentBuilder({ query, self = null, onChange }: Props) {
  const id = useId();
  const columns = useMemberColumns();
  const context = useSegmentContext();
  const focus = useRef<string | null>(null);
  // Whatever was added or moved is drawn only now.
  useEffect(() => {
    if (focus.current === null) return;
    document.getElementById(focus.current)?.focus();
    focus.current = null;
  });
  if (context === null) return null;

  const desk = {
    id,
    query,
    columns,
    findings: checkSegment(query, { ...context, self }),
    segments: [...context.segments]
      .filter(([segment]) => segment !== self)
      .map(([segment, { name }]) => ({ id: segment, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    change: (next: SegmentQuery, target?: string) => {
      focus.current = target ?? null;
      onChange(next, checkSegment(next, { ...context, self }).length === 0);
    },
  };
  return (
    <BuilderContext value={desk}>
      <ConditionGroup group={query} path={[]} />
    </BuilderContext>
  );
}
