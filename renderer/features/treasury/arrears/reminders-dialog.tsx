import { Modal, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { WrittenChannel } from '#shared/domain/contributions/arrears/reminder-template.ts';
import { openPaper, type Paper } from '../../../paper/client.ts';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';
import type { SectionChoice } from '../../../store/store-api.ts';
import { Notice } from '../../../ui/notice.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { LettersOut } from './letters-out.tsx';
import { MailsOut } from './mails-out.tsx';
import { mostLetters } from './reminder-draft.ts';
import styles from './reminders.module.css';
import { TemplateFields } from './template-fields.tsx';
import { useReminders } from './use-reminders.ts';

type Props = {
  readonly section: SectionChoice;
  readonly rows: readonly ArrearsRow[];
  readonly channel: WrittenChannel;
  readonly onClose: () => void;
  /** Where letters are drawn. */
  readonly paper?: () => Paper;
};

const openOne = () => openPaper();

/** Letters or messages to those who owe: their words on one side, every one of them on the other. Nothing is sent here. */
export function RemindersDialog({ section, rows, channel, onClose, paper = openOne }: Props) {
  const intl = useIntl();
  const reminders = useReminders({ section, rows, channel });
  const { composed } = reminders;
  const ready = composed?.ok === true ? composed.value : null;
  const isTooMany = (ready?.letters.length ?? 0) > mostLetters;
  const letters = ready === null || isTooMany ? [] : ready.letters;
  const out = { section, reminders, letters, rows, onClose };
  return (
    <Modal
      opened
      onClose={onClose}
      size="82rem"
      classNames={{ inner: styles.room ?? '' }}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage
            id={`treasury.reminders.title.${channel}`}
            values={{ count: rows.length }}
          />
        </Text>
      }
    >
      <div className={styles.desk}>
        <div className={styles.sides}>
          <div className={styles.options}>
            <TemplateFields scope={section.scope} channel={channel} reminders={reminders} />
          </div>
          <div className={styles.result}>
            {ready === null ? null : <LeftOutList leftOut={ready.leftOut} rows={rows} />}
            {isTooMany ? (
              <Notice tone="warning">
                <FormattedMessage
                  id="treasury.reminders.tooMany"
                  values={{ count: ready?.letters.length ?? 0, limit: mostLetters }}
                />
              </Notice>
            ) : null}
            {channel === 'letter' ? <LettersOut {...out} paper={paper} /> : <MailsOut {...out} />}
          </div>
        </div>
      </div>
    </Modal>
  );
}
