import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { commands } from '#shared/commands/commands.ts';
import { useWishes } from '../../../office/wishes.ts';
import { Keys } from '../../../ui/keys.tsx';
import styles from '../members-screen.module.css';
import { useListState } from './list-state.ts';

type Props = { readonly onLeaveDown: () => void };

/** Searches at every key; accents and capitals do not count. */
export function SearchBox({ onLeaveDown }: Props) {
  const intl = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const { text, search } = useListState();
  const asked = useWishes((wishes) => wishes.searches);

  useEffect(() => {
    if (asked === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [asked]);

  return (
    <TextInput
      ref={input}
      className={styles.search ?? ''}
      size="md"
      type="text"
      role="searchbox"
      aria-label={intl.formatMessage({ id: 'search.label' })}
      placeholder={intl.formatMessage({ id: 'search.placeholder' })}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size="1.25rem" aria-hidden="true" />}
      rightSectionWidth={text === '' ? '4.5rem' : '2.5rem'}
      rightSection={
        text === '' ? (
          <Keys shortcut={commands['members.search'].shortcut} />
        ) : (
          <CloseButton
            aria-label={intl.formatMessage({ id: 'search.clear' })}
            onClick={() => {
              search('');
              input.current?.focus();
            }}
          />
        )
      }
      value={text}
      onChange={(event) => search(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') {
          event.preventDefault();
          search('');
        }
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          onLeaveDown();
        }
      }}
    />
  );
}
