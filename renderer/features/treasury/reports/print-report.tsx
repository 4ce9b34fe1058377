import { Button, Loader, Modal, Text } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ReasonField } from '../../../office/paper/reason-field.tsx';
import { useComposition } from '../../../office/paper/use-composition.ts';
import { usePaper } from '../../../office/paper/use-paper.ts';
import { useReason } from '../../../office/paper/use-reason.ts';
import type { Paper } from '../../../paper/client.ts';
import type { MadeReport } from '../../../store/store-api/reports.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PdfPreview } from '../../../ui/pdf-preview.tsx';
import { reportOrder } from './report-order.ts';
import styles from './reports.module.css';
import type { useReportOut } from './use-report-out.ts';
import { useReportWords } from './use-report-words.ts';

type Props = {
  readonly made: MadeReport;
  readonly out: ReturnType<typeof useReportOut>;
  readonly paper: () => Paper;
  readonly onClose: () => void;
};

/** The very pages, then the printer or a file. */
export function PrintReport({ made, out, paper: open, onClose }: Props) {
  const intl = useIntl();
  const words = useReportWords();
  const paper = usePaper(open);
  const order = useMemo(
    () => reportOrder(made.report, { ...words, ...words.headOf(made) }),
    [made, words],
  );
  const composed = useComposition(paper, order);
  const why = useReason();
  const bytes = composed.kind === 'ready' ? (composed.composition?.bytes ?? null) : null;
  const take = (use: (bytes: Uint8Array, reason: string) => Promise<void>) => () => {
    if (bytes !== null && why.isGiven()) void use(bytes, why.reason.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="62rem"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage id="treasury.reports.print.title" />
        </Text>
      }
    >
      <div className={styles.pages}>
        <Pages composed={composed} label={out.title} />
      </div>
      <div className={styles.why}>
        <ReasonField
          of="print"
          ref={why.field}
          reason={why.reason}
          onReason={why.setReason}
          isMissing={why.isMissing}
        />
      </div>
      <div className={styles.foot}>
        <Button
          variant="default"
          disabled={bytes === null}
          leftSection={<IconDeviceFloppy size="1.125rem" aria-hidden="true" />}
          onClick={take(out.savePdf)}
        >
          <FormattedMessage id="print.save" />
        </Button>
        <Button
          disabled={bytes === null}
          leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
          onClick={take(out.print)}
        >
          <FormattedMessage id="print.print" />
        </Button>
      </div>
    </Modal>
  );
}

type PagesProps = {
  readonly composed: ReturnType<typeof useComposition>;
  readonly label: string;
};

function Pages({ composed: { kind, composition }, label }: PagesProps) {
  if (kind === 'failed') {
    return (
      <Notice tone="danger">
        <FormattedMessage id="print.failure.compose" />
      </Notice>
    );
  }
  return composition === null ? (
    <p className={styles.actions} role="status">
      <Loader color="petrol" size="sm" />
      <FormattedMessage id="preview.opening" />
    </p>
  ) : (
    <PdfPreview bytes={composition.bytes} label={label} />
  );
}
