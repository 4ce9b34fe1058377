import { useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Stroke } from '#shared/domain/tracts/document/model/paint.ts';
import { swatchOf } from '#shared/domain/tracts/templates/kit/colours.ts';
import { useChosen } from '../../session/editor-context.tsx';
import { commonValue, mixed } from '../common-value.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { ObjectsNumber, toPercent } from '../fields/objects-number.tsx';
import { Section } from '../section.tsx';
import { useSet } from '../use-edit.ts';
import { SwatchField } from './swatch-field.tsx';

const dashes = { solid: [], dashed: [4, 3], dotted: [0.1, 3] } as const;
type Dash = keyof typeof dashes;
const dashNames: readonly Dash[] = ['solid', 'dashed', 'dotted'];

type Painted = Exclude<TractObject, { kind: 'group' }>;
const isPainted = (object: TractObject): object is Painted => object.kind !== 'group';

/** Fill, stroke and opacity. Nothing when only groups are chosen: theirs are those of what is in them. */
export function LookSection() {
  const intl = useIntl();
  const chosen = useChosen();
  const set = useSet();
  const painted = chosen.filter(isPainted);
  const isLocked = chosen.some(({ locked }) => locked);
  const isPlain = painted.length === chosen.length;
  const stroke = commonValue(painted, (object) => object.stroke);
  const width = commonValue(painted, (object) => object.stroke?.width ?? 0);
  const swatch = commonValue(painted, (object) => object.stroke?.swatch ?? null);
  const dash = commonValue(painted, (object) => dashOf(object.stroke));
  const known: NonNullable<Stroke> = {
    swatch: swatch === mixed || swatch === null ? swatchOf('black') : swatch,
    width: width === mixed || width === 0 ? 1 : width,
    dash: dash === mixed ? [] : dashes[dash],
  };
  const say = (
    id: 'fill' | 'fill.none' | 'stroke' | 'stroke.none' | 'stroke.width' | 'dash' | 'opacity',
  ) => intl.formatMessage({ id: `tracts.panels.${id}` });
  return (
    <Section title="tracts.panels.look">
      {isPlain ? (
        <>
          <SwatchField
            label={say('fill')}
            none={say('fill.none')}
            isDisabled={isLocked}
            value={commonValue(painted, (object) => object.fill)}
            onChoose={(fill) => set({ fill })}
          />
          <SwatchField
            label={say('stroke')}
            none={say('stroke.none')}
            isDisabled={isLocked}
            value={swatch}
            onChoose={(chosenSwatch) =>
              set({ stroke: chosenSwatch === null ? null : { ...known, swatch: chosenSwatch } })
            }
          />
          {stroke === null ? null : (
            <>
              <NumberField
                label={say('stroke.width')}
                short="≡"
                unit="pt"
                step={0.5}
                least={0}
                most={500}
                isDisabled={isLocked}
                value={width}
                onCommit={(value) => set({ stroke: { ...known, width: value } })}
              />
              <ChoiceField
                label={say('dash')}
                short="┄"
                isDisabled={isLocked}
                value={dash}
                choices={dashNames.map((value) => ({
                  value,
                  label: intl.formatMessage({ id: `tracts.panels.dash.${value}` }),
                }))}
                onChoose={(value) => set({ stroke: { ...known, dash: dashes[value] } })}
              />
            </>
          )}
        </>
      ) : null}
      <ObjectsNumber
        isWhole
        objects={chosen}
        label={say('opacity')}
        unit="%"
        step={5}
        least={0}
        most={100}
        of={({ opacity }) => toPercent(opacity)}
        said={(value) => ({ opacity: value / 100 })}
      />
    </Section>
  );
}

function dashOf(stroke: Stroke): Dash {
  const [first] = stroke?.dash ?? [];
  if (first === undefined) return 'solid';
  return first < 1 ? 'dotted' : 'dashed';
}
