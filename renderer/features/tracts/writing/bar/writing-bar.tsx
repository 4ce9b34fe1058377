import { IconLink, IconOmega } from '@tabler/icons-react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useStore } from 'zustand';
import type { Story } from '#shared/domain/tracts/story.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import type { ReadyFonts } from '../../paint/fonts/use-fonts.ts';
import { useTract } from '../../session/editor-context.tsx';
import { linkAt } from '../link/link-at.ts';
import { LinkForm } from '../link/link-form.tsx';
import { shownLink } from '../link/read-link.ts';
import { CharacterPalette } from '../palette/character-palette.tsx';
import { SpellButton } from '../spell/spell-button.tsx';
import { runsIn } from '../text/runs-in.ts';
import { type WritingHand, type WrittenSelection, writingState } from '../writing-state.ts';
import { countWords, wordsOf } from './count-words.ts';
import { MarkButtons } from './mark-buttons.tsx';
import { RoomButton } from './room-button.tsx';
import { ToolButton } from './tool-button.tsx';
import styles from './writing-bar.module.css';

/** Under a text that is written: how it looks, how long it is, and whether it finds room. */
export function WritingBar({ fonts }: { readonly fonts: ReadyFonts }) {
  const { stories } = useTract();
  const { selection, hand } = useStore(writingState);
  const story = selection && stories.get(selection.story);
  if (!selection || !story || !hand) return null;
  return <Bar fonts={fonts} selection={selection} story={story} hand={hand} />;
}

type Props = {
  readonly fonts: ReadyFonts;
  readonly selection: WrittenSelection;
  readonly story: Story;
  readonly hand: WritingHand;
};

function Bar({ fonts, selection, story, hand }: Props) {
  const intl = useIntl();
  const { anchor, head } = selection;
  const range = { from: Math.min(anchor, head), to: Math.max(anchor, head) };
  const [look] = runsIn(story, range);
  const font = look && fonts.shelf.fonts.get(look.style.font);
  const { link } = linkAt(story, range);
  const chosen = range.from === range.to ? '' : flatText(story).slice(range.from, range.to);
  return (
    <div
      className={styles.bar}
      data-own-hand
      data-writing-bar
      role="toolbar"
      aria-label={intl.formatMessage({ id: 'tracts.writing.bar' })}
      onMouseDown={keepFocus}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        hand.focus();
      }}
    >
      <MarkButtons hand={hand} styles={runsIn(story, range).map(({ style }) => style)} />
      <ToolButton tool="link" icon={IconLink} label="tracts.writing.link" hand={hand}>
        {(close) => <LinkForm hand={hand} story={story} chosen={range} onDone={close} />}
      </ToolButton>
      <ToolButton tool="characters" icon={IconOmega} label="tracts.writing.characters" hand={hand}>
        {(close) => (
          <CharacterPalette
            hasSign={(sign) => font === undefined || font.has(sign)}
            onChoose={(sign) => {
              hand.insert(sign);
              close();
            }}
          />
        )}
      </ToolButton>
      {link === null ? null : (
        <span className={styles.link} title={link}>
          {shownLink(link)}
        </span>
      )}
      <SpellButton />
      <span className={styles.line} />
      <span className={styles.count}>
        {chosen === '' ? (
          <FormattedMessage id="tracts.writing.words" values={{ words: wordsOf(story) }} />
        ) : (
          <FormattedMessage
            id="tracts.writing.wordsChosen"
            values={{ chosen: countWords(chosen), words: wordsOf(story) }}
          />
        )}
      </span>
      <RoomButton story={selection.story} fonts={fonts} />
    </div>
  );
}

/** What is chosen stays chosen, and the keys stay with the text; a field takes them. */
function keepFocus(event: MouseEvent) {
  event.stopPropagation();
  const isField = event.target instanceof Element && event.target.closest('input, select, label');
  if (!isField) event.preventDefault();
}
