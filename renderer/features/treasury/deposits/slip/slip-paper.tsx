import { Button, Loader, Menu, Modal, Text } from '@mantine/core';
import { IconChevronDown, IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { ReasonField } from '../../../../office/paper/reason-field.tsx';
import { useComposition } from '../../../../office/paper/use-composition.ts';
import { usePaper } from '../../../../office/paper/use-paper.ts';
import { useReason } from '../../../../office/paper/use-reason.ts';
import type { Paper } from '../../../../paper/client.ts';
import type { DepositRow } from '../../../../store/store-api/deposits.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { PdfPreview } from '../../../../ui/pdf-preview.tsx';
import styles from '../deposits.module.css';
import { slipOrder } from './slip-order.ts';
import { type SlipFormat, useSlipOut } from './use-slip-out.ts';

type Props = {
  readonly scope: ScopeId;
  readonly deposit: DepositRow;
  readonly paper: () => Paper;
  readonly onClose: () => void;
};

const formats = ['pdf', 'xlsx', 'csv'] as const satisfies readonly SlipFormat[];

/** The very page that goes to the bank, with why it leaves the file. */
export function SlipPaper({ scope, deposit, paper: open, onClose }: Props) {
  const intl = useIntl();
  const paper = usePaper(open);
  const order = useMemo(() => slipOrder(deposit), [deposit]);
  const composed = useComposition(paper, order);
  const why = useReason();
  const bytes = composed.composition?.bytes ?? null;
  const out = useSlipOut(deposit, { scope, bytes, reason: why.reason.trim() });
  const withReason = (act: () => Promise<void>) => () => {
    if (why.isGiven()) void act();
  };
  const title = (
    <FormattedMessage id="treasury.deposits.slip.number" values={{ slip: deposit.slip }} />
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={<Text fw={650}>{title}</Text>}
    >
      <div className={styles.paper}>
        {composed.kind === 'failed' ? (
          <Notice tone="danger">
            <FormattedMessage id="print.failure.compose" />
          </Notice>
        ) : null}
        {bytes === null && composed.kind !== 'failed' ? (
          <p className={styles.waiting} role="status">
            <Loader color="petrol" size="sm" />
            <FormattedMessage id="preview.opening" />
          </p>
        ) : null}
        {bytes === null ? null : (
          <PdfPreview
            bytes={bytes}
            label={intl.formatMessage({ id: 'treasury.document.depositSlip' })}
          />
        )}
      </div>
      <ReasonField
        of="print"
        ref={why.field}
        reason={why.reason}
        onReason={why.setReason}
        isMissing={why.isMissing}
      />
      <div className={styles.foot}>
        <Menu position="top-end">
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<IconDeviceFloppy size="1.125rem" aria-hidden="true" />}
              rightSection={<IconChevronDown size="1rem" aria-hidden="true" />}
            >
              <FormattedMessage id="treasury.deposits.print.save" />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {formats.map((format) => (
              <Menu.Item
                key={format}
                disabled={format === 'pdf' && bytes === null}
                onClick={withReason(() => out.save(format))}
              >
                <FormattedMessage id={`treasury.deposits.print.${format}`} />
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button
          disabled={bytes === null}
          leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
          onClick={withReason(out.print)}
        >
          <FormattedMessage id="print.print" />
        </Button>
      </div>
    </Modal>
  );
}
