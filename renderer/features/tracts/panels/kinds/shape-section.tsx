import { useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { commonValue } from '../common-value.ts';
import { ObjectsNumber, toPercent } from '../fields/objects-number.tsx';
import { Section } from '../section.tsx';

type Shape = Extract<TractObject, { kind: 'shape' }>;

/** What its form has of its own; nothing for an ellipse or a line. */
export function ShapeSection({ shapes }: { readonly shapes: readonly Shape[] }) {
  const intl = useIntl();
  const form = commonValue(shapes, (shape) => shape.form);
  const say = (id: 'corner-radius' | 'sides' | 'spikes' | 'inner-radius') =>
    intl.formatMessage({ id: `tracts.panels.shape.${id}` });
  if (form !== 'rectangle' && form !== 'polygon' && form !== 'star') return null;
  return (
    <Section title="tracts.panels.shape">
      {form === 'rectangle' ? (
        <ObjectsNumber
          isWhole
          objects={shapes}
          label={say('corner-radius')}
          unit="mm"
          least={0}
          most={2_000}
          of={({ cornerRadius }) => cornerRadius}
          said={(cornerRadius) => ({ cornerRadius })}
        />
      ) : (
        <ObjectsNumber
          isWhole
          objects={shapes}
          label={say(form === 'star' ? 'spikes' : 'sides')}
          unit="plain"
          least={3}
          most={100}
          of={({ sides }) => sides}
          said={(sides) => ({ sides: Math.round(sides) })}
        />
      )}
      {form === 'star' ? (
        <ObjectsNumber
          isWhole
          objects={shapes}
          label={say('inner-radius')}
          unit="%"
          step={5}
          least={0}
          most={100}
          of={({ innerRadius }) => toPercent(innerRadius)}
          said={(value) => ({ innerRadius: value / 100 })}
        />
      ) : null}
    </Section>
  );
}
