import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import styles from './layers.module.css';

type Props = {
  readonly name: string;
  readonly placeholder: string;
  /** `null` leaves it as it was. */
  readonly onDone: (name: string | null) => void;
  /** By a key: the focus has to go somewhere. */
  readonly onLeft: () => void;
};

const mostLetters = 200;

export function RenameLayer({ name, placeholder, onDone, onLeft }: Props) {
  const intl = useIntl();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(name);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      className={styles.rename}
      aria-label={intl.formatMessage({ id: 'tracts.panels.layer.name' })}
      placeholder={placeholder}
      maxLength={mostLetters}
      value={draft}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={() => onDone(draft.trim() === name ? null : draft.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        else if (event.key === 'Escape') onDone(null);
        else return;
        onLeft();
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
