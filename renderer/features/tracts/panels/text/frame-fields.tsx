import { useIntl } from 'react-intl';
import { commonValue } from '../common-value.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { ObjectsNumber } from '../fields/objects-number.tsx';
import { Section } from '../section.tsx';
import { useEdit, useSet } from '../use-edit.ts';
import type { ChosenText } from './use-text.ts';

const sides = ['top', 'right', 'bottom', 'left'] as const;
const heights = ['top', 'middle', 'bottom', 'justify'] as const;

/** Columns, the room kept free at the edges, and where the text stands in its frame. */
export function FrameFields({ text }: { readonly text: ChosenText }) {
  const intl = useIntl();
  const set = useSet();
  const edit = useEdit();
  const { frames, isLocked } = text;
  const say = (id: 'columns' | 'gutter' | 'vertical') =>
    intl.formatMessage({ id: `tracts.panels.frame.${id}` });
  return (
    <Section title="tracts.panels.frame">
      <ObjectsNumber
        isStacked
        objects={frames}
        label={say('columns')}
        unit="plain"
        least={1}
        most={12}
        of={({ columns }) => columns}
        said={(columns) => ({ columns: Math.round(columns) })}
      />
      <ObjectsNumber
        isStacked
        objects={frames}
        label={say('gutter')}
        unit="mm"
        least={0}
        most={200}
        of={({ gutter }) => gutter}
        said={(gutter) => ({ gutter })}
      />
      {sides.map((side) => (
        <NumberField
          key={side}
          isStacked
          label={intl.formatMessage({ id: `tracts.panels.frame.inset.${side}` })}
          unit="mm"
          least={0}
          most={1_000}
          isDisabled={isLocked}
          value={commonValue(frames, ({ insets }) => insets[side])}
          onCommit={(value) =>
            edit(
              ...insetEdits(
                frames.map(({ id, insets }) => ({ id, insets: { ...insets, [side]: value } })),
              ),
            )
          }
        />
      ))}
      <ChoiceField
        isWhole
        label={say('vertical')}
        isDisabled={isLocked}
        value={commonValue(frames, ({ verticalAlign }) => verticalAlign)}
        choices={heights.map((value) => ({
          value,
          label: intl.formatMessage({ id: `tracts.panels.frame.vertical.${value}` }),
        }))}
        onChoose={(verticalAlign) => set({ verticalAlign })}
      />
    </Section>
  );
}

type Inset = Pick<ChosenText['frames'][number], 'id' | 'insets'>;

/** One edit for all that come to have the same insets, which is nearly always everything. */
function insetEdits(frames: readonly Inset[]) {
  const alike = new Map<string, readonly Inset[]>();
  for (const frame of frames) {
    const key = JSON.stringify(frame.insets);
    alike.set(key, [...(alike.get(key) ?? []), frame]);
  }
  return [...alike.values()].map((group) => ({
    kind: 'set' as const,
    objects: group.map(({ id }) => id),
    properties: { insets: group[0]?.insets },
  }));
}
