import { Modal, Tabs, Text } from '@mantine/core';
import {
  IconAddressBook,
  IconId,
  IconPhone,
  IconSignature,
  IconSticker2,
} from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { openPaper, type Paper } from '../../../../paper/client.ts';
import type { TakeOutProps } from '../take-out-props.ts';
import styles from './print.module.css';
import { type PrintDocument, printDocuments } from './print-draft.ts';
import { PrintFindings } from './print-findings.tsx';
import { PrintFoot } from './print-foot.tsx';
import { PrintOptions } from './print-options.tsx';
import { PrintPreview } from './print-preview.tsx';
import { usePrint } from './use-print.ts';

type Props = TakeOutProps & {
  /** Where documents are drawn. */
  readonly paper?: () => Paper;
};

const openOne = () => openPaper();

const icons = {
  labels: IconSticker2,
  'phone-list': IconPhone,
  directory: IconAddressBook,
  'sign-in-sheet': IconSignature,
  'member-cards': IconId,
} as const;

/** People on paper: the settings on one side, the real pages on the other. */
export function PrintDialog({ question, who, columns, count, onClose, paper = openOne }: Props) {
  const intl = useIntl();
  const desk = usePrint({ question, who, columns }, paper);
  const { form, whole, composed, people } = desk;
  const { document } = form.draft;
  const isRead = people?.kind === 'read';

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
          <FormattedMessage id="print.dialog" values={{ count }} />
        </Text>
      }
    >
      <Tabs
        value={document}
        onChange={(next) => {
          const chosen = printDocuments.find((one) => one === next);
          if (chosen !== undefined) form.change({ document: chosen });
        }}
        keepMounted={false}
        className={styles.desk}
      >
        <Tabs.List>
          {printDocuments.map((one) => (
            <DocumentTab key={one} document={one} />
          ))}
        </Tabs.List>
        <Tabs.Panel value={document} className={styles.sides}>
          <div className={styles.options}>
            <PrintOptions form={form} columns={desk.offered} section={desk.section} />
          </div>
          <div className={styles.result}>
            {isRead && whole !== null ? (
              <PrintFindings
                prepared={whole}
                leftOut={people.leftOut}
                findings={composed.composition?.findings ?? []}
              />
            ) : null}
            <div className={styles.pages}>
              <PrintPreview
                document={document}
                people={people}
                prepared={whole}
                composed={composed}
              />
            </div>
          </div>
        </Tabs.Panel>
      </Tabs>
      <PrintFoot
        canPrint={whole?.order != null && composed.kind !== 'failed'}
        why={desk.why}
        working={desk.working}
        summary={
          whole === null || composed.composition === null ? null : (
            <FormattedMessage
              id={desk.previewed === null ? `print.sum.${document}` : 'print.sum.part'}
              values={{
                count: whole.count,
                pages: composed.composition.pages,
                previewed: desk.previewed ?? 0,
              }}
            />
          )
        }
        onPrint={desk.print}
        onSave={desk.save}
        onStop={desk.stop}
      />
    </Modal>
  );
}

function DocumentTab({ document }: { readonly document: PrintDocument }) {
  const TabIcon = icons[document];
  return (
    <Tabs.Tab value={document} leftSection={<TabIcon size="1.125rem" aria-hidden="true" />}>
      <FormattedMessage id={`print.${document}`} />
    </Tabs.Tab>
  );
}
