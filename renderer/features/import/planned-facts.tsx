import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { PlannedRow, RowRefusal, RowWarning } from '#shared/domain/import/import.ts';
import type { MemberField, MemberFields } from '#shared/domain/members/member.ts';
import { useFieldLabel, useFieldText } from '../../office/field-words.ts';
import styles from './review.module.css';
import { refusalWords, warningWords } from './row-words.ts';

type Props = { readonly row: PlannedRow; readonly headers: readonly string[] };

/** What a row of the file would change, cell by cell, or why it would change nothing. */
export function PlannedFacts({ row, headers }: Props) {
  switch (row.kind) {
    case 'create':
      return (
        <FactList>
          <NewFields fields={row.set} />
          <Warnings warnings={row.warnings} />
        </FactList>
      );
    case 'update':
      return (
        <FactList>
          {row.changes.map((change) => (
            <Change key={change.field} {...change} />
          ))}
          <Warnings warnings={row.warnings} />
        </FactList>
      );
    case 'unchanged':
      return null;
    case 'skipped':
      return (
        <FactList>
          <li>
            <FormattedMessage id={`skipped.${row.reason}`} />
          </li>
        </FactList>
      );
    case 'refused':
      return (
        <FactList>
          {row.refusals.map((refusal) => (
            <Refusal
              key={`${refusal.kind} ${refusal.column}`}
              refusal={refusal}
              headers={headers}
            />
          ))}
        </FactList>
      );
  }
}

const FactList = ({ children }: { readonly children: ReactNode }) => (
  <ul className={styles.facts}>{children}</ul>
);

const shownOfNew: readonly MemberField[] = ['email', 'phone', 'postcode', 'town', 'memberNumber'];

function NewFields({ fields }: { readonly fields: MemberFields }) {
  const text = useFieldText();
  const known = shownOfNew.filter((field) => fields[field] !== null);
  if (known.length === 0) return null;
  return <li>{known.map((field) => text(field, fields[field])).join(' · ')}</li>;
}

type ChangeProps = {
  readonly field: MemberField;
  readonly before: unknown;
  readonly after: unknown;
};

function Change({ field, before, after }: ChangeProps) {
  const label = useFieldLabel();
  const text = useFieldText();
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

function Warnings({ warnings }: { readonly warnings: readonly RowWarning[] }) {
  return warnings.map((warning) => (
    <li key={`${warning.kind} ${warning.field}`} className={styles.warning}>
      <FormattedMessage id={warningWords[warning.kind]} values={{ value: warning.value }} />
    </li>
  ));
}

type RefusalProps = { readonly refusal: RowRefusal; readonly headers: readonly string[] };

function Refusal({ refusal, headers }: RefusalProps) {
  const { kind, column, value } = refusal;
  const reason = <FormattedMessage id={refusalWords[kind]} values={{ value }} />;
  if (column === null) return <li>{reason}</li>;
  return (
    <li>
      <FormattedMessage
        id="refusal.column"
        values={{ column: headers[column] || column + 1, reason }}
      />
    </li>
  );
}
