import { Button, Modal, Text } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter, IconTableExport } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Period } from '#shared/domain/contributions/shares/upward.ts';
import { writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import { finishExport } from '#shared/domain/export/export-run.ts';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import { ReasonField } from '../../../office/paper/reason-field.tsx';
import { useComposition } from '../../../office/paper/use-composition.ts';
import { usePaper } from '../../../office/paper/use-paper.ts';
import { useReason } from '../../../office/paper/use-reason.ts';
import { todayHere } from '../../../office/today.ts';
import { useLive } from '../../../office/use-live.ts';
import type { Paper } from '../../../paper/client.ts';
import type { NamedStatement } from '../../../store/store-api/shares.ts';
import type { SectionChoice } from '../../../store/store-api.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PdfPreview } from '../../../ui/pdf-preview.tsx';
import { useTreasuryFacts } from '../facts/use-treasury-facts.ts';
import { useDeskOut } from '../use-desk-out.ts';
import styles from './shares.module.css';
import { statementOrder, statementSheet } from './statement-tables.ts';
import { useStatementWords } from './use-statement-words.ts';

type Props = {
  readonly section: SectionChoice;
  readonly period: Period;
  /** Where it is drawn. */
  readonly paper: () => Paper;
  readonly onClose: () => void;
};

/** The very pages of a period's statement, then the printer or a file. */
export function StatementDialog(props: Props) {
  const { section, period, onClose } = props;
  const intl = useIntl();
  const { from, to } = period;
  const statement = useLive(`statement ${section.scope} ${from} ${to}`, (store) =>
    store.shareStatement({ scope: section.scope, from, to }),
  );
  const said = useTreasuryFacts(section.scope);
  return (
    <Modal
      opened
      onClose={onClose}
      size="62rem"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage id="treasury.shares.statement" />
        </Text>
      }
    >
      {statement === null || said === null ? null : (
        <Statement {...props} statement={statement} treasurer={said.facts.treasurer} />
      )}
    </Modal>
  );
}

type StatementProps = Props & {
  readonly statement: NamedStatement;
  readonly treasurer: string | null;
};

function Statement({ section, period, paper: open, statement, treasurer }: StatementProps) {
  const words = useStatementWords({ period, section: section.name, treasurer });
  const paper = usePaper(open);
  const composed = useComposition(paper, statementOrder(statement, words));
  const out = useDeskOut(section.scope);
  const why = useReason();
  const bytes = composed.kind === 'ready' ? (composed.composition?.bytes ?? null) : null;
  const log = (format: string) => ({
    ...{ document: 'share-statement', format, reason: why.reason.trim() },
    people: new Set(statement.lines.map(words.name)).size,
    columns: ['name', 'memberNumber', 'amount', 'shares'],
  });
  const nameAs = (ending: string) => suggestedName(words.title, todayHere(), ending);
  const saveSheet = (format: 'xlsx' | 'csv') => {
    if (!why.isGiven()) return;
    const sheet = statementSheet(statement, words);
    const written = finishExport(
      format === 'xlsx'
        ? writeXlsx(sheet)
        : writeCsv(sheet, { separator: ';', encoding: 'utf-8-bom' }),
    );
    if (written.ok) void out.save(log(format), nameAs(format), written.value.bytes);
    else out.tell('problem', 'print.failure.save');
  };
  return (
    <>
      <div className={styles.pages}>
        {composed.kind === 'failed' ? (
          <Notice tone="danger">
            <FormattedMessage id="print.failure.compose" />
          </Notice>
        ) : null}
        {composed.composition === null ? (
          <p role="status">
            <FormattedMessage id="preview.opening" />
          </p>
        ) : (
          <PdfPreview bytes={composed.composition.bytes} label={words.title} />
        )}
      </div>
      <div className={styles.foot}>
        <div className={styles.why}>
          <ReasonField
            of="print"
            ref={why.field}
            reason={why.reason}
            onReason={why.setReason}
            isMissing={why.isMissing}
          />
        </div>
      </div>
      <div className={styles.foot}>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            variant="default"
            leftSection={<IconTableExport size="1.125rem" aria-hidden="true" />}
            onClick={() => saveSheet(format)}
          >
            <FormattedMessage id={`tracts.orders.export.${format}`} />
          </Button>
        ))}
        <Button
          variant="default"
          disabled={bytes === null}
          leftSection={<IconDeviceFloppy size="1.125rem" aria-hidden="true" />}
          onClick={() => {
            if (bytes !== null && why.isGiven()) void out.save(log('pdf'), nameAs('pdf'), bytes);
          }}
        >
          <FormattedMessage id="print.save" />
        </Button>
        <Button
          disabled={bytes === null}
          leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
          onClick={() => {
            if (bytes !== null && why.isGiven()) void out.print(log('paper'), words.title, bytes);
          }}
        >
          <FormattedMessage id="print.print" />
        </Button>
      </div>
    </>
  );
}
