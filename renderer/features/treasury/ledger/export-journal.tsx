import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconTableExport } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { useStore } from '../../../office/office.tsx';
import { todayHere } from '../../../office/today.ts';
import type { JournalExport, JournalQuestion } from '../../../store/store-api/journal.ts';
import { AskReason } from '../../../ui/ask-reason.tsx';
import { useNotify } from '../../../ui/notify.tsx';
import styles from './ledger.module.css';
import { useJournalWords } from './use-journal-words.ts';

type Props = { readonly question: JournalQuestion; readonly movements: number };
type Format = JournalExport['format'];

const formats = ['xlsx', 'ods', 'csv'] as const satisfies readonly Format[];

/** What the journal shows as a spreadsheet, for an accountant or the federation, with why. */
export function ExportJournal({ question, movements }: Props) {
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const words = useJournalWords();
  const { language } = useAppearance().appearance;
  const [format, setFormat] = useState<Format | null>(null);
  const write = async (chosen: Format, reason: string) => {
    setFormat(null);
    const done = await store.exportJournal({
      ...question,
      format: chosen,
      words,
      language,
      reason,
      suggestedName: suggestedName(words.title, todayHere(), chosen),
    });
    if (!done.ok && done.error.kind === 'cancelled') return;
    notify(
      done.ok
        ? {
            tone: 'done',
            message: intl.formatMessage(
              { id: 'treasury.ledger.export.done' },
              { count: done.value.movements, file: done.value.fileName },
            ),
          }
        : {
            tone: 'problem',
            message: intl.formatMessage(
              { id: `export.failure.${done.error.kind}` },
              { limit: 'limit' in done.error ? done.error.limit : 0 },
            ),
          },
    );
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            className={styles.export ?? ''}
            variant="default"
            disabled={movements === 0}
            leftSection={<IconTableExport size="1.125rem" aria-hidden="true" />}
            rightSection={<IconChevronDown size="1rem" aria-hidden="true" />}
          >
            <FormattedMessage id="treasury.ledger.export" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map((one) => (
            <Menu.Item key={one} onClick={() => setFormat(one)}>
              <FormattedMessage id={`tracts.orders.export.${one}`} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {format === null ? null : (
        <AskReason
          title={
            <FormattedMessage id="treasury.ledger.export.title" values={{ count: movements }} />
          }
          label={<FormattedMessage id="treasury.ledger.export.reason" />}
          help={<FormattedMessage id="treasury.ledger.export.help" />}
          confirm={<FormattedMessage id="treasury.ledger.export" />}
          cancel={<FormattedMessage id="action.cancel" />}
          onConfirm={(reason) => void write(format, reason)}
          onCancel={() => setFormat(null)}
        />
      )}
    </>
  );
}
