import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import styles from '../grid-editor.module.css';
import type { ColumnKind } from '../grid-types.ts';

type Props = {
  readonly kind: ColumnKind;
  readonly label: string;
  readonly text: string;
  readonly start: 'select' | 'end';
  readonly faultId: string | null;
  readonly onText: (text: string) => void;
};

export function TextEditor({ kind, label, text, start, faultId, onText }: Props) {
  const intl = useIntl();
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the moment it appears.
  useEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    if (start === 'select') current?.select();
    else current?.setSelectionRange(text.length, text.length);
  }, []);
  return (
    <input
      ref={field}
      className={styles.field}
      data-align={kind === 'number' ? 'end' : undefined}
      aria-label={label}
      aria-invalid={faultId !== null}
      aria-describedby={faultId ?? undefined}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      placeholder={kind === 'date' ? intl.formatMessage({ id: 'grid.dayShape' }) : undefined}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}
