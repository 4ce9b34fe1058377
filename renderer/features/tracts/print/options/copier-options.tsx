import { FormattedMessage } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import {
  type CopierChoice,
  copierPapers,
  usualBetween,
} from '#shared/domain/tracts/press-presets/copier-choice.ts';
import { copierSheets } from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import { mostCopies, mostSpare } from '#shared/domain/tracts/press-presets/print-settings.ts';
import { GangOptions } from '../gang/gang-options.tsx';
import styles from '../print.module.css';
import type { PrintForm } from '../print-draft.ts';
import { BetweenChoice } from './between-choice.tsx';
import { ChoiceOf } from './choice.tsx';
import { SidesChoice } from './sides-choice.tsx';
import { WayChoice } from './way-choice.tsx';
import { WholeNumber } from './whole-number.tsx';

type Props = {
  readonly form: PrintForm;
  readonly pages: readonly Page[];
  readonly leaflet: { readonly id: string; readonly scope: ScopeId };
};

/** How the leaflet comes on the sheets of the office's copier. */
export function CopierOptions({ form, pages, leaflet }: Props) {
  const { copier, copies, spare } = form.draft;
  const choose = (part: Partial<CopierChoice>) => form.change({ copier: { ...copier, ...part } });
  const setups = pages.map(({ setup }) => setup);
  return (
    <>
      <div className={styles.pairs}>
        <WholeNumber
          label={<FormattedMessage id="tracts.print.copies" />}
          {...{ value: copies, min: 1, max: mostCopies, step: 50 }}
          onNumber={(next) => form.change({ copies: next })}
        />
        <WholeNumber
          label={<FormattedMessage id="tracts.print.spare" />}
          {...{ value: spare, min: 0, max: mostSpare, step: 1, suffix: '\u00A0%' }}
          onNumber={(next) => form.change({ spare: next })}
        />
      </div>
      <WayChoice copier={copier} pages={setups} onChoose={(way) => choose({ way })} />
      {copier.way === 'gang' ? <GangOptions form={form} leaflet={leaflet} /> : null}
      <ChoiceOf
        legend={<FormattedMessage id="tracts.print.paper" />}
        value={copier.paper}
        choices={copierPapers.map((paper) => {
          const laid = copierSheets(setups, onPaper(copier, paper));
          return {
            value: paper,
            label: <FormattedMessage id={`tracts.print.paper.${paper}`} />,
            help: laid.ok ? (
              <FormattedMessage
                id={`tracts.print.places.${copier.way === 'booklet' ? 'booklet' : 'side-by-side'}`}
                values={{ count: laid.value.places, marks: String(laid.value.hasMarks) }}
              />
            ) : (
              <FormattedMessage id="tracts.print.tooSmall" />
            ),
            isImpossible: !laid.ok,
          };
        })}
        onChoose={(paper) => form.change({ copier: onPaper(copier, paper) })}
      />
      {copier.way === 'booklet' ? null : <BetweenChoice copier={copier} onChoose={choose} />}
      {pages.length > 1 || copier.way === 'gang' ? (
        <SidesChoice copier={copier} onChoose={choose} />
      ) : null}
    </>
  );
}

/** Another paper has another use; the same one stays as it was set. */
const onPaper = (copier: CopierChoice, paper: CopierChoice['paper']): CopierChoice =>
  paper === copier.paper ? copier : { ...copier, paper, between: usualBetween[paper] };
