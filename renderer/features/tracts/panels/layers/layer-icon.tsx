import {
  type Icon,
  IconCircle,
  IconFolder,
  IconIcons,
  IconLine,
  IconPhoto,
  IconPolygon,
  IconQrcode,
  IconSquare,
  IconStar,
  IconTable,
  IconTypography,
} from '@tabler/icons-react';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';

type Props = { readonly object: TractObject };

/** What it is, at one glance; its name says the same. */
export function LayerIcon({ object }: Props) {
  const Shape = icons[object.kind === 'shape' ? object.form : object.kind];
  return <Shape size={16} stroke={1.75} aria-hidden />;
}

type Kind = Exclude<TractObject['kind'], 'shape'> | Extract<TractObject, { kind: 'shape' }>['form'];

const icons: Readonly<Record<Kind, Icon>> = {
  text: IconTypography,
  image: IconPhoto,
  icon: IconIcons,
  qr: IconQrcode,
  table: IconTable,
  group: IconFolder,
  rectangle: IconSquare,
  ellipse: IconCircle,
  line: IconLine,
  polygon: IconPolygon,
  star: IconStar,
};
