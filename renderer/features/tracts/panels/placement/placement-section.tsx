import { IconLink, IconLinkOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Box } from '#shared/domain/tracts/geometry/box.ts';
import { commonValue } from '../common-value.ts';
import { IconButton } from '../fields/icon-button.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { tidy } from '../fields/typed-number.ts';
import { Section } from '../section.tsx';
import { AnchorField } from './anchor-field.tsx';
import { type Anchor, anchored, movedTo, resizedTo, sidesWith } from './things.ts';
import { useThings } from './use-things.ts';

const upperLeft: Anchor = { x: -0.5, y: -0.5 };
const leastSide = 0.1;

/** Where it stands, how large and how turned. What is typed is set on each of several. */
export function PlacementSection() {
  const intl = useIntl();
  const { boxes, placeAll, isLocked } = useThings();
  const [anchor, setAnchor] = useState(upperLeft);
  const [keepsRatio, setKeepsRatio] = useState(false);
  const each = (change: (box: Box) => Box) => placeAll(boxes.map(change));
  const common = (pick: (box: Box) => number) => commonValue(boxes, (box) => tidy(pick(box)));
  const words = (id: 'x' | 'y' | 'width' | 'height' | 'rotation' | 'keep-ratio') =>
    intl.formatMessage({ id: `tracts.panels.${id}` });
  const short = (id: 'width' | 'height') => intl.formatMessage({ id: `tracts.panels.${id}.short` });
  const size = { unit: 'mm', least: 0, isDisabled: isLocked } as const;
  return (
    <Section
      title="tracts.panels.placement"
      actions={
        <IconButton
          icon={keepsRatio ? IconLink : IconLinkOff}
          label={words('keep-ratio')}
          isOn={keepsRatio}
          onClick={() => setKeepsRatio(!keepsRatio)}
        />
      }
    >
      {(['x', 'y'] as const).map((axis) => (
        <NumberField
          key={axis}
          label={words(axis)}
          short={axis.toUpperCase()}
          unit="mm"
          isDisabled={isLocked}
          value={common((box) => anchored(box, anchor)[axis])}
          onCommit={(value) => each((box) => movedTo(box, anchor, { [axis]: value }))}
        />
      ))}
      {(['width', 'height'] as const).map((side) => (
        <NumberField
          key={side}
          {...size}
          label={words(side)}
          short={short(side)}
          value={common((box) => box[side])}
          onCommit={(value) =>
            each((box) => {
              // A line has no height of its own: it may stay flat.
              const typed = box[side] === 0 && value === 0 ? 0 : Math.max(leastSide, value);
              return resizedTo(box, anchor, sidesWith(box, { [side]: typed }, keepsRatio));
            })
          }
        />
      ))}
      <AnchorField anchor={anchor} onChange={setAnchor} />
      <NumberField
        label={words('rotation')}
        short="∠"
        unit="°"
        least={-360}
        most={360}
        isDisabled={isLocked}
        value={common(({ rotation }) => rotation)}
        onCommit={(value) => each((box) => ({ ...box, rotation: value }))}
      />
    </Section>
  );
}
