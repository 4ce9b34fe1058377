import { FormattedMessage } from 'react-intl';
import { printRun } from '#shared/domain/tracts/imposition/print-run.ts';
import { GangSummary } from './gang/gang-summary.tsx';
import type { PrintOrder } from './laid-order.ts';
import styles from './print.module.css';
import type { PrintDraft } from './print-draft.ts';

type Props = {
  readonly laid: NonNullable<PrintOrder['laid']>;
  readonly draft: Pick<PrintDraft, 'copies' | 'copier' | 'spare'>;
};

/** How much paper to have at hand, and what to ask of the printer. */
export function RunSummary({ laid, draft }: Props) {
  const { copies, copier, spare } = draft;
  if (laid.of.kind === 'gang') return <GangSummary {...laid.of} draft={draft} />;
  const { sheets, of } = laid;
  const { copiesOfPass } = of;
  const run = printRun({ copies, sheetsOfPass: sheets.length, copiesOfPass, spare });
  const isDouble = sheets.some(({ back }) => back !== null);
  return (
    <>
      <strong>
        <FormattedMessage
          id="tracts.print.run"
          values={{ sheets: run.sheets, reams: run.reams, paper: copier.paper.toUpperCase() }}
        />
        {run.spareSheets > 0 ? (
          <FormattedMessage id="tracts.print.run.spare" values={{ spare: run.spareSheets }} />
        ) : null}
        {run.surplus > 0 ? (
          <FormattedMessage id="tracts.print.run.surplus" values={{ surplus: run.surplus }} />
        ) : null}
      </strong>
      <span className={styles.note}>
        {copier.way === 'work-and-turn' ? (
          <FormattedMessage id="tracts.print.run.askTwice" values={{ passes: run.passes }} />
        ) : (
          <FormattedMessage
            id="tracts.print.run.ask"
            values={{ passes: run.passes, sides: isDouble ? edges[copier.turning] : 'one' }}
          />
        )}{' '}
        <FormattedMessage id="tracts.print.run.check" />
      </span>
    </>
  );
}

/** As the message chooses its words by. */
const edges = { 'long-edge': 'long', 'short-edge': 'short' } as const;
