import { FormattedMessage } from 'react-intl';
import {
  type CopierChoice,
  type CopierWay,
  canBeBooklet,
  canBeGanged,
  type Face,
} from '#shared/domain/tracts/press-presets/copier-choice.ts';
import { copierSheets } from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import { ChoiceOf } from './choice.tsx';
import { SameSideDrawing } from './same-side-drawing.tsx';

type Props = {
  readonly copier: CopierChoice;
  readonly pages: readonly Face[];
  readonly onChoose: (way: CopierWay) => void;
};

/** Separate leaflets, a booklet, or the same side printed twice where the copier cannot turn sheets by itself. */
export function WayChoice({ copier, pages, onChoose }: Props) {
  const ways: readonly CopierWay[] = [
    ...(canBeBooklet(pages) ? (['booklet'] as const) : []),
    'side-by-side',
    ...(pages.length > 1 ? (['work-and-turn'] as const) : []),
    ...(canBeGanged(pages) ? (['gang'] as const) : []),
  ];
  if (ways.length === 1) return null;
  return (
    <ChoiceOf
      legend={<FormattedMessage id="tracts.print.way" />}
      value={copier.way}
      choices={ways.map((value) => {
        const isImpossible =
          value === 'work-and-turn' && !copierSheets(pages, { ...copier, way: value }).ok;
        return {
          value,
          label: <FormattedMessage id={`tracts.print.way.${value}`} />,
          help: (
            <>
              {value === 'work-and-turn' && !isImpossible ? <SameSideDrawing /> : null}
              <FormattedMessage
                id={isImpossible ? 'tracts.print.tooSmall' : `tracts.print.way.${value}.help`}
              />
            </>
          ),
          isImpossible: isImpossible && copier.way !== value,
        };
      })}
      onChoose={onChoose}
    />
  );
}
