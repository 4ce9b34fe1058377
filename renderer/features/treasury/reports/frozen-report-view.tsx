import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useLive } from '../../../office/use-live.ts';
import type { Paper } from '../../../paper/client.ts';
import type { FrozenReport } from '../../../store/store-api/reports.ts';
import { Notice } from '../../../ui/notice.tsx';
import { WhenAndBy } from './frozen-list.tsx';
import { ReportView } from './report-view.tsx';
import styles from './reports.module.css';
import { TakeOutReport } from './take-out-report.tsx';
import { useReportWords } from './use-report-words.ts';

type Props = {
  readonly id: string;
  readonly scope: ScopeId;
  readonly paper: () => Paper;
  readonly onBack: () => void;
};

/** A report as it was, and whether it still is: its fingerprint is computed anew each time it is opened. */
export function FrozenReportView({ id, scope, paper, onBack }: Props) {
  // Null inside: it is not there, or not any more.
  const found = useLive(`frozen report ${id}`, async (store) => ({
    frozen: await store.frozenReport(id),
  }));
  return (
    <div className={styles.room}>
      <div className={styles.actions}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size="1.125rem" aria-hidden="true" />}
          onClick={onBack}
        >
          <FormattedMessage id="treasury.reports.frozen.back" />
        </Button>
      </div>
      {found === null ? null : <Found frozen={found.frozen} scope={scope} paper={paper} />}
    </div>
  );
}

type FoundProps = Pick<Props, 'scope' | 'paper'> & { readonly frozen: FrozenReport | null };

function Found({ frozen, scope, paper }: FoundProps) {
  const words = useReportWords();
  if (frozen === null) {
    return (
      <Notice tone="info">
        <FormattedMessage id="treasury.reports.frozen.gone" />
      </Notice>
    );
  }
  const { report, sha256 } = frozen;
  return (
    <>
      {report === null ? null : <h2 className={styles.title}>{words.nameOf(report.question)}</h2>}
      <p className={styles.quiet}>
        <WhenAndBy line={frozen} />
      </p>
      <Check frozen={frozen} />
      {report === null ? (
        <Notice tone="info">
          <FormattedMessage id="treasury.reports.frozen.unreadable" />
        </Notice>
      ) : (
        <>
          <div className={styles.actions}>
            <TakeOutReport made={{ report, sha256 }} scope={scope} paper={paper} />
          </div>
          <ReportView report={report} />
        </>
      )}
    </>
  );
}

function Check({ frozen: { isIntact, sha256 } }: { readonly frozen: FrozenReport }) {
  if (!isIntact) {
    return (
      <Notice tone="danger" title={<FormattedMessage id="treasury.reports.check.altered" />}>
        <FormattedMessage id="treasury.reports.check.altered.help" />
      </Notice>
    );
  }
  return (
    <Notice tone="success">
      <p>
        <FormattedMessage id="treasury.reports.check.intact" />
      </p>
      <p className={styles.print}>
        <FormattedMessage id="treasury.reports.fingerprint.line" values={{ sha256 }} />
      </p>
    </Notice>
  );
}
