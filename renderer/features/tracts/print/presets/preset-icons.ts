import {
  IconBuildingFactory2,
  IconDroplet,
  IconPhoto,
  IconPrinter,
  IconSend,
} from '@tabler/icons-react';

export const presetIcons = {
  copier: IconPrinter,
  'print-shop': IconBuildingFactory2,
  'print-shop-inks': IconDroplet,
  message: IconSend,
  picture: IconPhoto,
} as const;
