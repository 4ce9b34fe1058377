import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter, IconTableExport } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Paper } from '../../../paper/client.ts';
import type { MadeReport } from '../../../store/store-api/reports.ts';
import { AskReason } from '../../../ui/ask-reason.tsx';
import { PrintReport } from './print-report.tsx';
import { type SheetFormat, sheetFormats, useReportOut } from './use-report-out.ts';

type Props = {
  readonly made: MadeReport;
  readonly scope: ScopeId;
  readonly paper: () => Paper;
};
type Asking = { readonly kind: 'print' } | { readonly kind: 'sheet'; readonly format: SheetFormat };

/** On paper or into a file; each time with why, for the log of what left the desk. */
export function TakeOutReport({ made, scope, paper }: Props) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const out = useReportOut({ made, scope });
  return (
    <>
      <Button
        leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
        onClick={() => setAsking({ kind: 'print' })}
      >
        <FormattedMessage id="treasury.reports.print" />
      </Button>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconTableExport size="1.125rem" aria-hidden="true" />}
            rightSection={<IconChevronDown size="1rem" aria-hidden="true" />}
          >
            <FormattedMessage id="treasury.reports.save" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {sheetFormats.map((format) => (
            <Menu.Item key={format} onClick={() => setAsking({ kind: 'sheet', format })}>
              <FormattedMessage id={`tracts.orders.export.${format}`} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asking?.kind === 'print' ? (
        <PrintReport made={made} out={out} paper={paper} onClose={() => setAsking(null)} />
      ) : null}
      {asking?.kind === 'sheet' ? (
        <AskReason
          title={<FormattedMessage id="treasury.reports.save.title" />}
          label={<FormattedMessage id="treasury.reports.save.reason" />}
          help={<FormattedMessage id="treasury.reports.save.help" />}
          confirm={<FormattedMessage id="treasury.reports.save" />}
          cancel={<FormattedMessage id="action.cancel" />}
          onConfirm={(reason) => {
            setAsking(null);
            void out.saveSheet(asking.format, reason);
          }}
          onCancel={() => setAsking(null)}
        />
      ) : null}
    </>
  );
}
