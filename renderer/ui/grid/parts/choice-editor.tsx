import { Popover } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styles from '../grid-editor.module.css';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly start: 'select' | 'end';
  readonly choices: readonly string[];
  readonly faultId: string | null;
  readonly onText: (text: string) => void;
  readonly onChoice: (choice: string) => void;
};

/** A list to choose from: arrows walk through it, typing narrows it, Enter and Tab take what is marked. */
export function ChoiceEditor({ label, text, start, choices, faultId, onText, onChoice }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState(choices.includes(text) ? '' : text);
  const found = choices.filter((choice) => folded(choice).includes(folded(typed)));
  const chosen = found.indexOf(text);
  // Without a letter typed nothing is chosen for the person: opening an empty cell leaves it empty.
  const marked = chosen < 0 && typed !== '' && found.length > 0 ? 0 : chosen;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the moment it appears.
  useEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    if (start === 'select') current?.select();
    else current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const best = typed === '' ? text : (found[marked] ?? typed);
  useEffect(() => {
    // What Enter would take is always what is marked; what fits nothing is said to fit nothing.
    if (best !== text) onText(best);
  }, [best, text, onText]);

  const walk = (event: KeyboardEvent, step: 1 | -1) => {
    event.preventDefault();
    const from = marked < 0 && step < 0 ? 0 : marked;
    const next = found[(from + step + found.length) % found.length];
    if (next !== undefined) onText(next);
  };

  return (
    <Popover
      opened
      withRoles={false}
      withinPortal
      position="bottom-start"
      offset={4}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <input
          ref={field}
          className={styles.field}
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={marked >= 0 ? `${listId}-${marked}` : undefined}
          aria-invalid={faultId !== null}
          aria-describedby={faultId ?? undefined}
          autoComplete="off"
          value={typed === '' ? text : typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') walk(event, 1);
            if (event.key === 'ArrowUp') walk(event, -1);
          }}
        />
      </Popover.Target>
      <Popover.Dropdown className={styles.choices} id={listId} role="listbox" aria-label={label}>
        {found.map((choice, index) => (
          <div
            key={choice}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            className={styles.choice}
            aria-selected={index === marked}
            // The field keeps the keyboard: losing it would end the cell before the choice is taken.
            onMouseDown={(event) => {
              event.preventDefault();
              onChoice(choice);
            }}
          >
            {choice}
          </div>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('fr');
