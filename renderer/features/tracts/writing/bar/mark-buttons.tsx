import {
  type Icon,
  IconBold,
  IconItalic,
  IconList,
  IconListNumbers,
  IconUnderline,
} from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useStore } from 'zustand';
import type { CharacterStyle } from '#shared/domain/tracts/story.ts';
import { IconButton } from '../../panels/fields/icon-button.tsx';
import { hasMark } from '../style/style-edits.ts';
import { type WritingHand, writingState } from '../writing-state.ts';

const marks = [
  ['bold', IconBold, 'Mod-b'],
  ['italic', IconItalic, 'Mod-i'],
  ['underline', IconUnderline, 'Mod-u'],
] as const;

const lists: readonly (readonly ['bullet' | 'number', Icon, string])[] = [
  ['bullet', IconList, 'Mod-Shift-8'],
  ['number', IconListNumbers, 'Mod-Shift-7'],
];

type Props = { readonly hand: WritingHand; readonly styles: readonly CharacterStyle[] };

/** What the keys of the text do too. */
export function MarkButtons({ hand, styles }: Props) {
  const intl = useIntl();
  const pending = useStore(writingState, (state) => state.pending);
  const looks = styles.map((style) => ({
    ...style,
    font: pending?.font ?? style.font,
    underline: pending?.underline ?? style.underline,
  }));
  return (
    <>
      {marks.map(([mark, icon, key]) => (
        <IconButton
          key={mark}
          icon={icon}
          label={intl.formatMessage({ id: `tracts.panels.text.${mark}` })}
          isOn={looks.length > 0 && looks.every((style) => hasMark(style, mark))}
          onClick={() => hand.press(key)}
        />
      ))}
      {lists.map(([kind, icon, key]) => (
        <IconButton
          key={kind}
          icon={icon}
          label={intl.formatMessage({ id: `tracts.panels.paragraph.list.${kind}` })}
          onClick={() => hand.press(key)}
        />
      ))}
    </>
  );
}
