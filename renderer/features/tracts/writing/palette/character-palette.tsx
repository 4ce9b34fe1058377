import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { CharacterGrid } from './character-grid.tsx';
import styles from './character-palette.module.css';
import { type Character, characters } from './characters.ts';
import { findCharacters } from './find-characters.ts';

const mostRecent = 8;
const recentSigns = createStore<{ readonly signs: readonly string[] }>()(() => ({ signs: [] }));

type Props = {
  readonly hasSign: (sign: string) => boolean;
  readonly onChoose: (sign: string) => void;
};

/** Signs that a keyboard hides: chosen with the mouse, by name, or with the arrow keys. */
export function CharacterPalette({ hasSign, onChoose }: Props) {
  const intl = useIntl();
  const [query, setQuery] = useState('');
  const recent = useStore(recentSigns, ({ signs }) => signs);
  const found = findCharacters(query);
  const lately = characters.filter(({ sign }) => recent.includes(sign));
  function choose({ sign }: Character) {
    const signs = [sign, ...recent.filter((one) => one !== sign)].slice(0, mostRecent);
    recentSigns.setState({ signs });
    onChoose(sign);
  }
  const grid = (shown: readonly Character[], label: string) => (
    <CharacterGrid characters={shown} label={label} hasSign={hasSign} onChoose={choose} />
  );
  return (
    <div className={styles.palette}>
      <TextInput
        data-autofocus
        size="xs"
        aria-label={intl.formatMessage({ id: 'tracts.writing.characters.search' })}
        placeholder={intl.formatMessage({ id: 'tracts.writing.characters.search' })}
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== 'Enter') return;
          // Chosen, the text has the focus again: the key must not begin a paragraph there.
          event.preventDefault();
          if (first) choose(first);
        }}
      />
      {query === '' && lately.length > 0
        ? grid(lately, intl.formatMessage({ id: 'tracts.writing.characters.recent' }))
        : null}
      {grid(found, intl.formatMessage({ id: 'tracts.writing.characters' }))}
      {found.length === 0 ? (
        <p className={styles.note} role="status">
          <FormattedMessage id="tracts.writing.characters.none" />
        </p>
      ) : null}
      {found.some(({ sign }) => !hasSign(sign)) ? (
        <p className={styles.note}>
          <FormattedMessage id="tracts.writing.characters.other" />
        </p>
      ) : null}
    </div>
  );
}
