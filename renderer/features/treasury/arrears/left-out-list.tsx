import { FormattedMessage, useIntl } from 'react-intl';
import type { ComposedReminders } from '#shared/domain/contributions/arrears/compose-reminders.ts';
import { listName } from '../../../office/names.ts';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './reminders.module.css';

type Props = {
  readonly leftOut: ComposedReminders['leftOut'];
  readonly rows: readonly ArrearsRow[];
};

/** Who was chosen and gets nothing, each with the reason. */
export function LeftOutList({ leftOut, rows }: Props) {
  const intl = useIntl();
  if (leftOut.length === 0) return null;
  const names = new Map<string, string>(rows.map((row) => [row.id, listName(row)]));
  return (
    <Notice
      tone="warning"
      title={
        <FormattedMessage id="treasury.reminders.leftOut" values={{ count: leftOut.length }} />
      }
    >
      <ul className={styles.leftOut}>
        {leftOut.map(({ id, why }) => (
          <li key={id}>
            {intl.formatMessage(
              { id: `treasury.reminders.why.${why.kind}` },
              {
                name: names.get(id) ?? '',
                field: why.kind === 'missing-field' ? `{${why.field}}` : '',
              },
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
