import { messages } from '../../../i18n/messages.ts';
import { type IconGroup, type IconName, iconGroups } from './icon-names.ts';

export type FoundIcons = { readonly group: IconGroup; readonly icons: readonly IconName[] };

/** By any part of their names, French or English, whatever the accents; all of them for no words. Groups without any are left out. */
export function findIcons(query: string): readonly FoundIcons[] {
  const wanted = plain(query.trim());
  const isWanted = (icon: IconName) =>
    [messages.fr[`tracts.icon.${icon}`], messages.en[`tracts.icon.${icon}`]].some((name) =>
      plain(name).includes(wanted),
    );
  return iconGroupNames
    .map((group) => ({ group, icons: iconGroups[group].filter(isWanted) }))
    .filter(({ icons }) => icons.length > 0);
}

const iconGroupNames = [
  'contact',
  'event',
  'topic',
  'action',
] as const satisfies readonly IconGroup[];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .toLowerCase();
