import { FormattedMessage, useIntl } from 'react-intl';
import { printRun } from '#shared/domain/tracts/imposition/print-run.ts';
import type { GangRun } from '#shared/domain/tracts/press-presets/gang-run.ts';
import styles from '../print.module.css';
import type { PrintDraft } from '../print-draft.ts';

type Props = {
  readonly run: GangRun;
  /** In the order of the leaflets. */
  readonly names: readonly string[];
  readonly draft: Pick<PrintDraft, 'copier' | 'spare'>;
};

/** How much paper, how often each sheet of it, and what is left over. */
export function GangSummary({ run, names, draft }: Props) {
  const intl = useIntl();
  const { copier, spare } = draft;
  const passes = run.plates.map((plate) => passesOf(plate.run, spare));
  const sheets = passes.reduce((sum, one) => sum + one, 0);
  const over = names.flatMap((name, at) => {
    const surplus = run.plates.reduce(
      (sum, plate, one) => sum + ((passes[one] ?? 0) - plate.run) * (plate.times[at] ?? 0),
      run.surplus[at] ?? 0,
    );
    const values = { name, surplus };
    return surplus > 0 ? [intl.formatMessage({ id: 'tracts.print.gang.over' }, values)] : [];
  });
  return (
    <>
      <strong>
        <FormattedMessage
          id="tracts.print.run"
          values={{ sheets, reams: reamsOf(sheets), paper: copier.paper.toUpperCase() }}
        />
      </strong>
      <span className={styles.note}>
        <FormattedMessage
          id="tracts.print.gang.passes"
          values={{
            count: passes.length,
            passes: intl.formatList(
              passes.map((one, at) =>
                intl.formatMessage({ id: 'tracts.print.gang.pass' }, { at: at + 1, passes: one }),
              ),
            ),
            first: passes[0] ?? 0,
          }}
        />{' '}
        <FormattedMessage
          id="tracts.print.gang.waste"
          values={{
            over: over.length === 0 ? 'none' : 'some',
            list: intl.formatList(over),
            unused: Math.round(100 * run.unused),
          }}
        />
      </span>
    </>
  );
}

const passesOf = (run: number, spare: number): number =>
  printRun({ copies: run, sheetsOfPass: 1, copiesOfPass: 1, spare }).passes;

const reamsOf = (sheets: number): number =>
  printRun({ copies: sheets, sheetsOfPass: 1, copiesOfPass: 1, spare: 0 }).reams;
