import { NumberInput } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { type Turning, turnings } from '#shared/domain/tracts/imposition/sheet.ts';
import {
  type CopierChoice,
  canBeBooklet,
  copierPapers,
  copierSheets,
} from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import type { PrintForm } from '../print-draft.ts';
import { ChoiceOf } from './choice.tsx';
import { TurningDrawing } from './turning-drawing.tsx';

type Props = { readonly form: PrintForm; readonly pages: readonly Page[] };

/** How the leaflet comes on the sheets of the office's copier. */
export function CopierOptions({ form, pages }: Props) {
  const { copier, copies } = form.draft;
  const choose = (part: Partial<CopierChoice>) => form.change({ copier: { ...copier, ...part } });
  const setups = pages.map(({ setup }) => setup);
  const isDouble = copier.way === 'booklet' || copier.sides === 'two';
  return (
    <>
      <NumberInput
        size="sm"
        label={<FormattedMessage id="tracts.print.copies" />}
        value={copies}
        min={1}
        max={1_000_000}
        step={50}
        allowDecimal={false}
        thousandSeparator={'\u202F'}
        clampBehavior="blur"
        onChange={(typed) => {
          if (typeof typed === 'number' && typed >= 1) form.change({ copies: Math.round(typed) });
        }}
      />
      {canBeBooklet(setups) ? (
        <ChoiceOf
          legend={<FormattedMessage id="tracts.print.way" />}
          value={copier.way}
          choices={(['booklet', 'side-by-side'] as const).map((value) => ({
            value,
            label: <FormattedMessage id={`tracts.print.way.${value}`} />,
            help: <FormattedMessage id={`tracts.print.way.${value}.help`} />,
          }))}
          onChoose={(way) => choose({ way })}
        />
      ) : null}
      <ChoiceOf
        legend={<FormattedMessage id="tracts.print.paper" />}
        value={copier.paper}
        choices={copierPapers.map((paper) => {
          const laid = copierSheets(setups, { ...copier, paper });
          return {
            value: paper,
            label: <FormattedMessage id={`tracts.print.paper.${paper}`} />,
            help: laid.ok ? (
              <FormattedMessage
                id={`tracts.print.places.${copier.way}`}
                values={{ count: laid.value.places, marks: String(laid.value.hasMarks) }}
              />
            ) : (
              <FormattedMessage id="tracts.print.tooSmall" />
            ),
            isImpossible: !laid.ok,
          };
        })}
        onChoose={(paper) => choose({ paper })}
      />
      {copier.way === 'side-by-side' && pages.length > 1 ? (
        <ChoiceOf
          legend={<FormattedMessage id="tracts.print.sides" />}
          value={copier.sides}
          choices={(['two', 'one'] as const).map((value) => ({
            value,
            label: <FormattedMessage id={`tracts.print.sides.${value}`} />,
          }))}
          onChoose={(sides) => choose({ sides })}
        />
      ) : null}
      {isDouble ? (
        <TurningChoice copier={copier} onChoose={(turning) => choose({ turning })} />
      ) : null}
    </>
  );
}

type TurningProps = {
  readonly copier: CopierChoice;
  readonly onChoose: (turning: Turning) => void;
};

function TurningChoice({ copier, onChoose }: TurningProps) {
  return (
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
      onChoose={onChoose}
    />
  );
}
