import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconExclamationCircle,
  IconVector,
} from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { resolutionOf, sharpDpi, sizeAt } from '#shared/domain/tracts/pictures/resolution.ts';
import { isVector } from '../../pictures/picture-shelf.ts';
import { usePictureUrl } from '../../pictures/pictures-context.tsx';
import { useEdit } from '../use-edit.ts';
import styles from './image-section.module.css';

type Props = { readonly image: Extract<TractObject, { kind: 'image' }> };

const looks = {
  green: { grade: 'good', Shape: IconCircleCheck },
  amber: { grade: 'low', Shape: IconAlertTriangle },
  red: { grade: 'bad', Shape: IconExclamationCircle },
} as const;

/** How sharp a picture prints at this size, and a way to the size at which it is just sharp. */
export function ImageSharpness({ image }: Props) {
  const picture = usePictureUrl(image.blob);
  const resolution = resolutionOf(image);
  if (resolution === null) return null;
  if (isVector(picture)) {
    return (
      <p className={styles.resolution} data-grade="good">
        <IconVector size={18} aria-hidden />
        <FormattedMessage id="tracts.panels.image.vector" />
      </p>
    );
  }
  const { grade, Shape } = looks[resolution.grade];
  return (
    <>
      <p className={styles.resolution} data-grade={grade}>
        <Shape size={18} aria-hidden />
        <FormattedMessage
          id={`tracts.panels.image.resolution.${grade}`}
          values={{ perInch: resolution.dpi }}
        />
      </p>
      <RealSize image={image} />
    </>
  );
}

/** Around its middle, in the proportions of what is shown of it. */
function RealSize({ image }: Props) {
  const edit = useEdit();
  const { id, position, size: before, locked } = image;
  const size = sizeAt(image, sharpDpi);
  if (size === null) return null;
  const resize = () => {
    const x = position.x + (before.width - size.width) / 2;
    const y = position.y + (before.height - size.height) / 2;
    edit({ kind: 'place', placements: [{ object: id, position: { x, y }, size }] });
  };
  return (
    <Button className={styles.real} variant="default" size="xs" disabled={locked} onClick={resize}>
      <FormattedMessage id="tracts.panels.image.realSize" values={{ perInch: sharpDpi }} />
    </Button>
  );
}
