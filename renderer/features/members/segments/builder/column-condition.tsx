import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import { type TestOp, testsOf } from '#shared/domain/segments/column-tests.ts';
import type { ColumnTest, SegmentCondition } from '#shared/domain/segments/segment.ts';
import { testFor, withOp } from '../edit/new-conditions.ts';
import { testMessage } from '../test-words.ts';
import styles from './builder.module.css';
import { useDesk } from './builder-desk.ts';
import { ColumnPicker } from './column-picker.tsx';
import { ValueEditor } from './values/value-editor.tsx';

type OfColumn = Extract<SegmentCondition, { kind: 'column' }>;

type Props = {
  readonly id: string;
  readonly condition: OfColumn;
  readonly onChange: (condition: OfColumn) => void;
};

/** A column, what is asked of it, and the value: only the tests that make sense for the column are offered. */
export function ColumnCondition({ id, condition, onChange }: Props) {
  const intl = useIntl();
  const { columns } = useDesk();
  const column = columns.find((one) => one.id === condition.column);
  const { test } = condition;
  const change = (next: ColumnTest) => onChange({ ...condition, test: next });
  const ops: readonly TestOp[] = column ? testsOf(column.kind) : [];
  // A test that does not go with the column is shown until another is chosen; the finding beneath says why.
  const shown = ops.includes(test.op) ? ops : [test.op, ...ops];
  return (
    <div className={styles.asked}>
      <ColumnPicker
        id={id}
        columns={columns}
        value={condition.column}
        onChange={(chosen) =>
          onChange({ ...condition, column: chosen.id, test: testFor(chosen, test) })
        }
      />
      {column === undefined ? null : (
        <>
          <NativeSelect
            className={styles.test ?? ''}
            size="sm"
            aria-label={intl.formatMessage({ id: 'segment.test' })}
            value={test.op}
            data={shown.map((op) => ({
              value: op,
              label: intl.formatMessage({ id: testMessage(column.kind, op) }),
            }))}
            onChange={({ currentTarget }) => {
              const op = shown.find((one) => one === currentTarget.value);
              if (op) change(withOp(test, op));
            }}
          />
          <ValueEditor column={column} test={test} onChange={change} />
        </>
      )}
    </div>
  );
}
