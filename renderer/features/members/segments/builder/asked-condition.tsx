import type { SegmentCondition, SegmentGroup } from '#shared/domain/segments/segment.ts';
import { unreachable } from '#shared/result.ts';
import { type Path, replaceAt } from '../edit/edit-query.ts';
import { controlId, useDesk } from './builder-desk.ts';
import { ColumnCondition } from './column-condition.tsx';
import { OtherSegmentCondition } from './other-segment-condition.tsx';
import { PaymentsConditionEditor } from './payments-condition-editor.tsx';

type Props = {
  readonly condition: Exclude<SegmentCondition, SegmentGroup>;
  readonly path: Path;
};

/** The controls of one condition, by what it asks about. */
export function AskedCondition({ condition, path }: Props) {
  const desk = useDesk();
  const replace = (next: SegmentCondition) => desk.change(replaceAt(desk.query, path, next));
  const id = controlId(desk, path);
  switch (condition.kind) {
    case 'column':
      return <ColumnCondition id={id} condition={condition} onChange={replace} />;
    case 'payments':
      return <PaymentsConditionEditor id={id} condition={condition} onChange={replace} />;
    case 'segment':
      return <OtherSegmentCondition id={id} condition={condition} onChange={replace} />;
    default:
      return unreachable(condition);
  }
}
