import {
  IconCircle,
  IconHandStop,
  IconLine,
  IconMoodSmile,
  IconPhoto,
  IconPointer,
  IconPolygon,
  IconQrcode,
  IconSquare,
  IconStar,
  IconTable,
  IconTypography,
} from '@tabler/icons-react';

/** How the tools of the leaflet editor look, in its rail and in the palette. */
export const toolIcons = {
  select: IconPointer,
  text: IconTypography,
  rectangle: IconSquare,
  ellipse: IconCircle,
  line: IconLine,
  polygon: IconPolygon,
  star: IconStar,
  image: IconPhoto,
  qr: IconQrcode,
  icon: IconMoodSmile,
  table: IconTable,
  hand: IconHandStop,
} as const;
