import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useStore } from 'zustand';
import { useCommand } from '../../../../office/contextual-commands.ts';
import { IconButton } from '../../panels/fields/icon-button.tsx';
import { writingState } from '../writing-state.ts';
import styles from './find-bar.module.css';
import { findState } from './find-state.ts';
import { FindToggles } from './find-toggles.tsx';
import { FoundCount } from './found-count.tsx';
import { openFind } from './open-find.ts';
import { useFind } from './use-find.ts';
import { useReveal } from './use-reveal.ts';

/** Over the page, at its upper right: looks through the whole leaflet, and puts other words there. */
export function FindBar() {
  const intl = useIntl();
  const bar = useRef<HTMLDivElement>(null);
  const query = useRef<HTMLInputElement>(null);
  const { open, wanted, replacement } = useStore(findState);
  const find = useFind(useReveal());
  useCommand('tracts.find', () => openFind('find', query.current));
  useCommand('tracts.replace', () => openFind('replace', query.current));
  const canGoOn = wanted.query !== '';
  const isInBar = () => bar.current?.contains(document.activeElement) ?? false;
  useCommand('tracts.findNext', canGoOn ? () => (isInBar() ? find.next() : find.goOn(1)) : null);
  useCommand(
    'tracts.findPrevious',
    canGoOn ? () => (isInBar() ? find.previous() : find.goOn(-1)) : null,
  );
  useEffect(() => {
    if (open !== null) query.current?.select();
  }, [open]);
  if (open === null) return null;

  function close() {
    findState.setState({ open: null });
    const { hand } = writingState.getState();
    if (hand) hand.focus();
    else document.querySelector<HTMLElement>('[role="application"]')?.focus();
  }
  const press = (event: KeyboardEvent, enter: () => void) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const say = (id: 'query' | 'replacement' | 'next' | 'previous' | 'close') =>
    intl.formatMessage({ id: `tracts.writing.find.${id}` });
  return (
    <search
      ref={bar}
      className={styles.bar}
      data-own-hand
      aria-label={intl.formatMessage({ id: `tracts.writing.find.${open}` })}
      onKeyDown={(event) => (event.key === 'Escape' ? press(event, close) : undefined)}
    >
      <div className={styles.row}>
        <TextInput
          ref={query}
          size="sm"
          className={styles.field}
          aria-label={say('query')}
          placeholder={say('query')}
          value={wanted.query}
          onChange={({ currentTarget }) =>
            findState.setState({ wanted: { ...wanted, query: currentTarget.value } })
          }
          onKeyDown={(event) => press(event, event.shiftKey ? find.previous : find.next)}
        />
        <IconButton icon={IconChevronUp} label={say('previous')} onClick={find.previous} />
        <IconButton icon={IconChevronDown} label={say('next')} onClick={find.next} />
        <CloseButton aria-label={say('close')} onClick={close} />
      </div>
      {open === 'replace' ? (
        <div className={styles.row}>
          <TextInput
            size="sm"
            className={styles.field}
            aria-label={say('replacement')}
            placeholder={say('replacement')}
            value={replacement}
            onChange={({ currentTarget }) =>
              findState.setState({ replacement: currentTarget.value })
            }
            onKeyDown={(event) => press(event, find.replaceOne)}
          />
          <Button size="compact-sm" variant="default" onClick={find.replaceOne}>
            <FormattedMessage id="tracts.writing.find.one" />
          </Button>
          <Button size="compact-sm" variant="default" onClick={find.replaceAll}>
            <FormattedMessage id="tracts.writing.find.all" />
          </Button>
        </div>
      ) : null}
      <div className={styles.row}>
        <FindToggles />
        <FoundCount find={find} />
      </div>
    </search>
  );
}
