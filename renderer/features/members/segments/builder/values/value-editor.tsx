import { TextInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { ColumnTest } from '#shared/domain/segments/segment.ts';
import { unreachable } from '#shared/result.ts';
import type { NamedColumn } from '../../../../../office/use-columns.ts';
import styles from '../builder.module.css';
import { ChoicesValue } from './choices-value.tsx';
import { MonthValue } from './month-value.tsx';
import { DayRange, MoneyRange, NumberRange } from './range-values.tsx';
import { SpanValue } from './span-value.tsx';
import { TextsValue } from './texts-value.tsx';

type Props = {
  readonly column: NamedColumn;
  readonly test: ColumnTest;
  readonly onChange: (test: ColumnTest) => void;
};

/** What a test is filled in with; many take nothing. */
export function ValueEditor({ column, test, onChange }: Props) {
  const intl = useIntl();
  switch (test.op) {
    case 'is-filled':
    case 'is-empty':
    case 'yes':
    case 'no':
      return null;
    case 'contains':
    case 'lacks':
    case 'starts-with':
    case 'is':
    case 'is-not':
      return (
        <TextInput
          className={styles.wide ?? ''}
          size="sm"
          aria-label={intl.formatMessage({ id: 'segment.value' })}
          autoComplete="off"
          maxLength={200}
          value={test.text}
          onChange={(event) => onChange({ ...test, text: event.currentTarget.value })}
        />
      );
    case 'any-of':
    case 'none-of':
    case 'all-of': {
      const choose = (values: readonly string[]) => onChange({ ...test, values: [...values] });
      return column.kind === 'text' ? (
        <TextsValue key={column.id} column={column} values={test.values} onChange={choose} />
      ) : (
        <ChoicesValue key={column.id} column={column} values={test.values} onChange={choose} />
      );
    }
    case 'number-between': {
      const Range = column.kind === 'money' ? MoneyRange : NumberRange;
      return <Range value={test} onChange={(range) => onChange({ ...test, ...range })} />;
    }
    case 'date-between':
      return <DayRange value={test} onChange={(range) => onChange({ ...test, ...range })} />;
    case 'in-last':
    case 'not-in-last':
    case 'in-next':
    case 'anniversary-in-next':
      return <SpanValue value={test.span} onChange={(span) => onChange({ ...test, span })} />;
    case 'in-month':
      return <MonthValue value={test.month} onChange={(month) => onChange({ ...test, month })} />;
    default:
      return unreachable(test);
  }
}
