import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { PlannedRow, RowWarning } from '#shared/domain/import/import.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { newValues } from './new-values.ts';
import styles from './review.module.css';
import type { RowWords } from './use-row-words.ts';

type Props = { readonly row: PlannedRow; readonly words: RowWords };

/** What a row of the file would change, cell by cell, or why it would change nothing. */
export function PlannedFacts({ row, words }: Props) {
  switch (row.kind) {
    case 'create':
      return (
        <FactList>
          <NewFields fields={row.set} words={words} />
          <Warnings warnings={row.warnings} words={words} />
        </FactList>
      );
    case 'update':
      return (
        <FactList>
          {row.changes.map(({ field, before, after }) => (
            <Change key={field} field={field} before={before} after={after} words={words} />
          ))}
          <Warnings warnings={row.warnings} words={words} />
        </FactList>
      );
    case 'unchanged':
      return null;
    case 'skipped':
      return (
        <FactList>
          <li>{words.skipped(row)}</li>
        </FactList>
      );
    case 'refused':
      return (
        <FactList>
          {row.refusals.map((refusal) => (
            <li key={`${refusal.kind} ${refusal.column} ${refusal.value}`}>
              {words.fault(refusal)}
            </li>
          ))}
        </FactList>
      );
  }
}

const FactList = ({ children }: { readonly children: ReactNode }) => (
  <ul className={styles.facts}>{children}</ul>
);

type NewProps = { readonly fields: MemberFields; readonly words: RowWords };

function NewFields({ fields, words }: NewProps) {
  const values = newValues(fields, words);
  return values.length === 0 ? null : <li>{values.join(' · ')}</li>;
}

type ChangeProps = {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly words: RowWords;
};

function Change({ field, before, after, words: { label, text } }: ChangeProps) {
  // Of a tag its name says it all.
  if (field.startsWith('tag.') && before === null) {
    return (
      <li>
        <ins className={styles.after}>{label(field)}</ins>
      </li>
    );
  }
  return (
    <li>
      <FormattedMessage
        id="plan.change"
        values={{
          field: label(field),
          before: <del className={styles.before}>{text(field, before)}</del>,
          after: <ins className={styles.after}>{text(field, after)}</ins>,
        }}
      />
    </li>
  );
}

type WarningsProps = { readonly warnings: readonly RowWarning[]; readonly words: RowWords };

function Warnings({ warnings, words }: WarningsProps) {
  return warnings.map((warning) => (
    <li key={`${warning.kind} ${warning.field} ${warning.value}`} className={styles.warning}>
      {words.warning(warning)}
    </li>
  ));
}
