import { FormattedMessage } from 'react-intl';
import {
  betweens,
  type CopierChoice,
  mostGutterMm,
} from '#shared/domain/tracts/press-presets/copier-choice.ts';
import { ChoiceOf } from './choice.tsx';
import { WholeNumber } from './whole-number.tsx';

type Props = {
  readonly copier: CopierChoice;
  readonly onChoose: (part: Partial<CopierChoice>) => void;
};

/** One cut between two leaflets, or two with waste between them. */
export function BetweenChoice({ copier, onChoose }: Props) {
  return (
    <>
      <ChoiceOf
        legend={<FormattedMessage id="tracts.print.between" />}
        value={copier.between}
        choices={betweens.map((value) => ({
          value,
          label: <FormattedMessage id={`tracts.print.between.${value}`} />,
          help: <FormattedMessage id={`tracts.print.between.${value}.help`} />,
        }))}
        onChoose={(between) => onChoose({ between })}
      />
      {copier.between === 'apart' ? (
        <WholeNumber
          label={<FormattedMessage id="tracts.print.gutter" />}
          {...{ value: copier.gutter, min: 0, max: mostGutterMm, step: 1, suffix: '\u00A0mm' }}
          onNumber={(gutter) => onChoose({ gutter })}
        />
      ) : null}
    </>
  );
}
