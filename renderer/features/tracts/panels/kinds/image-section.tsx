import { useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { ChoosePicture } from '../../pictures/choose-picture.tsx';
import { FateNote } from '../../pictures/missing/fate-note.tsx';
import { commonValue } from '../common-value.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { tidy } from '../fields/typed-number.ts';
import { Section } from '../section.tsx';
import { useEdit, useSet } from '../use-edit.ts';
import { ImageSharpness } from './image-sharpness.tsx';

type Image = Extract<TractObject, { kind: 'image' }>;
type Props = { readonly images: readonly Image[] };

const fits = ['fill', 'contain', 'stretch'] as const;

/** The four edges of the crop: how much of the picture is cut off there. */
const edges = ['left', 'right', 'top', 'bottom'] as const;
type Edge = (typeof edges)[number];

export function ImageSection({ images }: Props) {
  const intl = useIntl();
  const set = useSet();
  const edit = useEdit();
  const only = images.length === 1 ? images[0] : undefined;
  const isLocked = images.some(({ locked }) => locked);
  return (
    <Section title="tracts.panels.image">
      {only === undefined ? null : (
        <>
          <FateNote blob={only.blob} />
          <ChoosePicture isDisabled={isLocked} isReplacing={only.blob !== null} />
        </>
      )}
      {images.map((image) => (
        <ImageSharpness key={image.id} image={image} />
      ))}
      <ChoiceField
        isWhole
        label={intl.formatMessage({ id: 'tracts.panels.image.fit' })}
        isDisabled={isLocked}
        value={commonValue(images, ({ fit }) => fit)}
        choices={fits.map((value) => ({
          value,
          label: intl.formatMessage({ id: `tracts.panels.image.fit.${value}` }),
        }))}
        onChoose={(fit) => set({ fit })}
      />
      {edges.map((edge) => (
        <NumberField
          key={edge}
          isStacked
          label={intl.formatMessage({ id: `tracts.panels.image.crop.${edge}` })}
          unit="%"
          least={0}
          most={99}
          isDisabled={isLocked}
          value={commonValue(images, ({ crop }) => tidy(cutAt(crop, edge) * 100))}
          onCommit={(percent) =>
            edit(
              ...images.map(({ id, crop }) => ({
                kind: 'set' as const,
                objects: [id],
                properties: { crop: cropped(crop, edge, percent / 100) },
              })),
            )
          }
        />
      ))}
      <TextField
        isWhole
        isStacked
        lines="several"
        label={intl.formatMessage({ id: 'tracts.panels.image.alt' })}
        isDisabled={isLocked}
        value={commonValue(images, ({ alt }) => alt)}
        onCommit={(alt) => set({ alt })}
      />
    </Section>
  );
}

type Crop = Image['crop'];

function cutAt({ x, y, width, height }: Crop, edge: Edge): number {
  return { left: x, top: y, right: 1 - x - width, bottom: 1 - y - height }[edge];
}

/** At least a hundredth of the picture is left. */
function cropped(crop: Crop, edge: Edge, part: number): Crop {
  const cut = { ...cuts(crop), [edge]: part };
  const across = edge === 'left' ? cut.right : cut.left;
  const down = edge === 'top' ? cut.bottom : cut.top;
  const room = 0.99 - (edge === 'left' || edge === 'right' ? across : down);
  const fair = { ...cut, [edge]: Math.max(0, Math.min(part, room)) };
  return {
    x: fair.left,
    y: fair.top,
    width: 1 - fair.left - fair.right,
    height: 1 - fair.top - fair.bottom,
  };
}

const cuts = (crop: Crop) => ({
  left: cutAt(crop, 'left'),
  right: cutAt(crop, 'right'),
  top: cutAt(crop, 'top'),
  bottom: cutAt(crop, 'bottom'),
});
