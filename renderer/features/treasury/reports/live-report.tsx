import { Button, Loader, Tooltip } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { sameValue } from '#shared/canonical.ts';
import type { ReportQuestion } from '#shared/domain/contributions/reports/report-question.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useStore } from '../../../office/office.tsx';
import { useLive } from '../../../office/use-live.ts';
import type { Paper } from '../../../paper/client.ts';
import type { FreezeFailure } from '../../../store/store-api/reports.ts';
import type { SectionChoice } from '../../../store/store-api.ts';
import { useNotify } from '../../../ui/notify.tsx';
import { ReportView } from './report-view.tsx';
import styles from './reports.module.css';
import { TakeOutReport } from './take-out-report.tsx';

type Props = {
  readonly section: SectionChoice;
  readonly question: ReportQuestion;
  readonly paper: () => Paper;
};

/** The report as the office knows it now; it follows what is recorded. */
export function LiveReport({ section: { scope, canWrite }, question, paper }: Props) {
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const made = useLive(`report ${scope} ${JSON.stringify(question)}`, (from) =>
    from.report({ scope, question }),
  );
  // While the next one is made, the last one is another question's.
  if (made === null || !sameValue(made.report.question, question)) {
    return (
      <p className={styles.actions} role="status">
        <Loader color="petrol" size="sm" />
        <FormattedMessage id="treasury.reports.making" />
      </p>
    );
  }
  const freeze = async () => {
    const frozen = await store.freezeReport({ scope, question, sha256: made.sha256 });
    notify({
      tone: frozen.ok ? 'done' : 'problem',
      message: intl.formatMessage({
        id: frozen.ok ? 'treasury.reports.freeze.done' : whyNot(frozen.error),
      }),
    });
  };
  return (
    <div className={styles.live}>
      <div className={styles.actions}>
        <TakeOutReport made={made} scope={scope} paper={paper} />
        {canWrite ? (
          <Tooltip
            multiline
            w="22rem"
            label={<FormattedMessage id="treasury.reports.freeze.help" />}
          >
            <Button
              variant="default"
              leftSection={<IconSnowflake size="1.125rem" aria-hidden="true" />}
              onClick={() => void freeze()}
            >
              <FormattedMessage id="treasury.reports.freeze" />
            </Button>
          </Tooltip>
        ) : null}
      </div>
      <ReportView report={made.report} />
    </div>
  );
}

const whyNot = ({ kind }: FreezeFailure): MessageId =>
  kind === 'moved-on' || kind === 'too-long'
    ? `treasury.reports.freeze.failure.${kind}`
    : 'treasury.reports.freeze.failure.other';
