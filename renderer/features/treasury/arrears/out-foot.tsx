import { Button, Group } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ReminderLetter } from '#shared/domain/contributions/arrears/compose-reminders.ts';
import type { WrittenChannel } from '#shared/domain/contributions/arrears/reminder-template.ts';
import { useStore } from '../../../office/office.tsx';
import { ReasonField } from '../../../office/paper/reason-field.tsx';
import type { useReason } from '../../../office/paper/use-reason.ts';
import { todayHere } from '../../../office/today.ts';
import { useAct } from '../../../office/use-act.ts';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';
import type { SectionChoice } from '../../../store/store-api.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './reminders.module.css';
import type { Reminders } from './use-reminders.ts';

export type OutProps = {
  readonly section: SectionChoice;
  readonly reminders: Reminders;
  /** Those that are shown, and no others. */
  readonly letters: readonly ReminderLetter[];
  readonly rows: readonly ArrearsRow[];
  readonly onClose: () => void;
};

type Props = OutProps & {
  readonly channel: WrittenChannel;
  readonly why: ReturnType<typeof useReason>;
  /** The ways out. */
  readonly children: ReactNode;
};

/** Why, the ways out, and then the word of the treasurer that they were sent. */
export function OutFoot({ section, reminders, letters, onClose, channel, why, children }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { gone, templateName } = reminders;
  const note = async () => {
    const said = {
      ...{ on: todayHere(), channel, template: templateName?.slice(0, 80) ?? null, note: null },
    };
    const noted = gone.map(({ ids, amount, years }) => ({
      ...{ ...said, memberIds: [...ids], amount, years: [...years] },
    }));
    const isDone = await act({
      run: () => store.recordReminders({ scope: section.scope, reminders: noted }),
      says: intl.formatMessage({ id: 'treasury.arrears.noted' }, { count: noted.length }),
      kind: 'record',
    });
    if (isDone) onClose();
  };
  return (
    <div className={styles.foot}>
      {gone.length === 0 ? null : (
        <Notice
          tone="info"
          actions={
            <Button
              leftSection={<IconChecks size="1.125rem" aria-hidden="true" />}
              onClick={() => void note()}
            >
              <FormattedMessage id="treasury.reminders.sent" values={{ count: gone.length }} />
            </Button>
          }
        >
          <FormattedMessage id={`treasury.reminders.sent.${channel}`} />
        </Notice>
      )}
      <ReasonField
        of="print"
        ref={why.field}
        reason={why.reason}
        onReason={why.setReason}
        isMissing={why.isMissing}
      />
      <div className={styles.ways}>
        <span role="status" className={styles.help}>
          <FormattedMessage
            id={`treasury.reminders.count.${channel}`}
            values={{ count: letters.length }}
          />
        </span>
        <Group gap="xs">{children}</Group>
      </div>
    </div>
  );
}
