import { useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { commonValue } from '../common-value.ts';
import { NumberField } from '../fields/number-field.tsx';
import { Section } from '../section.tsx';
import { useSet } from '../use-edit.ts';

type Shape = Extract<TractObject, { kind: 'shape' }>;

/** What its form has of its own; nothing for an ellipse or a line. */
export function ShapeSection({ shapes }: { readonly shapes: readonly Shape[] }) {
  const intl = useIntl();
  const set = useSet();
  const form = commonValue(shapes, (shape) => shape.form);
  const isLocked = shapes.some(({ locked }) => locked);
  const say = (id: 'corner-radius' | 'sides' | 'spikes' | 'inner-radius') =>
    intl.formatMessage({ id: `tracts.panels.shape.${id}` });
  if (form !== 'rectangle' && form !== 'polygon' && form !== 'star') return null;
  return (
    <Section title="tracts.panels.shape">
      {form === 'rectangle' ? (
        <NumberField
          isWhole
          label={say('corner-radius')}
          unit="mm"
          least={0}
          most={2_000}
          isDisabled={isLocked}
          value={commonValue(shapes, ({ cornerRadius }) => cornerRadius)}
          onCommit={(cornerRadius) => set({ cornerRadius })}
        />
      ) : (
        <NumberField
          isWhole
          label={say(form === 'star' ? 'spikes' : 'sides')}
          unit="plain"
          least={3}
          most={100}
          isDisabled={isLocked}
          value={commonValue(shapes, ({ sides }) => sides)}
          onCommit={(sides) => set({ sides: Math.round(sides) })}
        />
      )}
      {form === 'star' ? (
        <NumberField
          isWhole
          label={say('inner-radius')}
          unit="%"
          step={5}
          least={0}
          most={100}
          isDisabled={isLocked}
          value={commonValue(shapes, ({ innerRadius }) => Math.round(innerRadius * 1_000) / 10)}
          onCommit={(value) => set({ innerRadius: value / 100 })}
        />
      ) : null}
    </Section>
  );
}
