import { Menu } from '@mantine/core';
import { type CSSProperties, useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useStore } from 'zustand';
import { piecesIn } from '../style/style-edits.ts';
import { lettersAt } from '../text/attributes-at.ts';
import styles from '../writing.module.css';
import { writingState } from '../writing-state.ts';
import { useSectionWords } from './section-words-context.tsx';
import { spellState, suggestionsFor } from './spell-desk.ts';
import { spellMenu } from './spell-menu-state.ts';
import type { Mistake } from './use-mistakes.ts';

/** At a word that no dictionary knows: what it may have been meant to be. */
export function SuggestionMenu({ place }: { readonly place: CSSProperties }) {
  const mistake = useStore(spellMenu, (state) => state.mistake);
  return mistake === null ? null : (
    <Suggestions key={`${mistake.from}${mistake.word}`} mistake={mistake} place={place} />
  );
}

type Props = { readonly mistake: Mistake; readonly place: CSSProperties };

function Suggestions({ mistake, place }: Props) {
  const [found, setFound] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isShown = true;
    void suggestionsFor(mistake.language, mistake.word).then((all) => {
      if (isShown) setFound(all);
    });
    return () => {
      isShown = false;
    };
  }, [mistake]);
  const { add } = useSectionWords();
  const close = () => {
    spellMenu.setState({ mistake: null });
    writingState.getState().hand?.focus();
  };
  const act = (run: () => void) => () => {
    close();
    run();
  };
  // The first of them has the focus: it must be there when the menu opens.
  if (found === null) return null;
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      hideDetached={false}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      loop
      trapFocus
    >
      <Menu.Target>
        <button type="button" className={styles.anchor} aria-hidden tabIndex={-1} style={place} />
      </Menu.Target>
      <Menu.Dropdown data-own-hand>
        {found.length === 0 ? (
          <Menu.Label>
            <FormattedMessage id="tracts.writing.spell.none" />
          </Menu.Label>
        ) : null}
        {found.map((word) => (
          <Menu.Item key={word} fw={650} onClick={act(() => put(mistake, word))}>
            {word}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {add === null ? null : (
          <Menu.Item onClick={act(() => add(mistake.word))}>
            <FormattedMessage id="tracts.writing.spell.add" values={{ word: mistake.word }} />
          </Menu.Item>
        )}
        <Menu.Item onClick={act(() => ignore(mistake.word))}>
          <FormattedMessage id="tracts.writing.spell.ignore" values={{ word: mistake.word }} />
        </Menu.Item>
        <Menu.Item onClick={act(() => spellState.setState({ isOn: false }))}>
          <FormattedMessage id="tracts.writing.spell.off" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ignore(word: string) {
  const { ignored } = spellState.getState();
  spellState.setState({ ignored: new Set([...ignored, word]) });
}

/** The word looks as the one it replaces; apostrophes as they are set in French. */
function put({ from, to, language }: Mistake, word: string) {
  const { hand } = writingState.getState();
  if (!hand) return;
  const pieces = hand.pieces();
  const [first] = piecesIn(pieces, { from, to });
  const text = language === 'fr' ? word.replaceAll("'", '’') : word;
  const attributes = first?.attributes ?? lettersAt(pieces, from);
  const at = { story: hand.story, at: from, length: to - from };
  hand.edit([{ kind: 'write', ...at, pieces: [{ text, attributes }] }]);
  hand.sync();
  hand.select(from + text.length, from + text.length);
}
