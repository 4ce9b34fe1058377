import { FormattedMessage } from 'react-intl';
import { leafings, turnings } from '#shared/domain/tracts/imposition/sheet.ts';
import type { CopierChoice } from '#shared/domain/tracts/press-presets/copier-choice.ts';
import { ChoiceOf } from './choice.tsx';
import { TurningDrawing } from './turning-drawing.tsx';

type Props = {
  readonly copier: CopierChoice;
  readonly onChoose: (part: Partial<CopierChoice>) => void;
};

/** One side or two, how the copier turns the sheet, and how the reader turns the leaflet. */
export function SidesChoice({ copier, onChoose }: Props) {
  const { way, sides } = copier;
  const isDouble = way !== 'side-by-side' || sides === 'two';
  return (
    <>
      {way === 'side-by-side' ? (
        <ChoiceOf
          legend={<FormattedMessage id="tracts.print.sides" />}
          value={sides}
          choices={(['two', 'one'] as const).map((value) => ({
            value,
            label: <FormattedMessage id={`tracts.print.sides.${value}`} />,
          }))}
          onChoose={(next) => onChoose({ sides: next })}
        />
      ) : null}
      {isDouble && way !== 'work-and-turn' ? (
        <ChoiceOf
          legend={<FormattedMessage id="tracts.print.turning" />}
          value={copier.turning}
          choices={turnings.map((value) => ({
            value,
            label: <FormattedMessage id={`tracts.print.turning.${value}`} />,
            help: (
              <>
                <TurningDrawing turning={value} />
                <FormattedMessage id={`tracts.print.turning.${value}.help`} />
              </>
            ),
          }))}
          onChoose={(turning) => onChoose({ turning })}
        />
      ) : null}
      {isDouble && way !== 'booklet' ? (
        <ChoiceOf
          legend={<FormattedMessage id="tracts.print.leafing" />}
          value={copier.leafing}
          choices={leafings.map((value) => ({
            value,
            label: <FormattedMessage id={`tracts.print.leafing.${value}`} />,
            help: <FormattedMessage id={`tracts.print.leafing.${value}.help`} />,
          }))}
          onChoose={(leafing) => onChoose({ leafing })}
        />
      ) : null}
    </>
  );
}
