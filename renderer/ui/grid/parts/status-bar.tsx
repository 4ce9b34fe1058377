import { Button, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconColumns3 } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from '../grid.module.css';
import type { GridChecks } from '../grid-types.ts';
import { countChecked, everythingChecked, nothingChecked } from '../selection/checked-rows.ts';

type Props = {
  readonly rowTotal: number;
  /** Cells in the selected range; one is no range. */
  readonly cells: number;
  readonly checks: GridChecks | null;
  /** How the list is sorted and grouped, in words. */
  readonly order: string;
  readonly onChooser: () => void;
};

// A range that grows under held keys is said once, when it has stopped growing.
const quietMs = 500;

/** How many rows there are, how many are chosen, and what can be done about it. */
export function StatusBar({ rowTotal, cells, checks, order, onChooser }: Props) {
  const intl = useIntl();
  const chosen = checks ? countChecked(checks.checked, rowTotal) : 0;
  const checkedWords =
    chosen > 0 ? intl.formatMessage({ id: 'grid.checked' }, { count: chosen }) : '';
  const cellWords = cells > 1 ? intl.formatMessage({ id: 'grid.cells' }, { count: cells }) : '';
  const [said] = useDebouncedValue(
    [checkedWords, cellWords, order].filter(Boolean).join('. '),
    quietMs,
  );
  return (
    <div className={styles.status}>
      <span className={styles.count}>
        <FormattedMessage id="grid.rows" values={{ count: rowTotal }} />
      </span>
      {checks && chosen > 0 ? (
        <span className={styles.checked}>
          {checkedWords}
          {chosen < rowTotal ? (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => checks.onChecked(everythingChecked)}
            >
              <FormattedMessage id="grid.checkAllRows" values={{ count: rowTotal }} />
            </Button>
          ) : null}
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => checks.onChecked(nothingChecked)}
          >
            <FormattedMessage id="grid.uncheckAll" />
          </Button>
        </span>
      ) : null}
      <span className={styles.cells}>{cellWords}</span>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        fw={500}
        leftSection={<IconColumns3 size="1rem" aria-hidden="true" />}
        onClick={onChooser}
      >
        <FormattedMessage id="grid.columns" />
      </Button>
      <VisuallyHidden role="status" aria-live="polite">
        {said}
      </VisuallyHidden>
    </div>
  );
}
