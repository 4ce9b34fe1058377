import { useIntl } from 'react-intl';
import type { NewTag, PlannedRow, RowRefusal, RowWarning } from '#shared/domain/import/import.ts';
import { useFieldLabel } from '../../office/field-labels.ts';
import { useFieldText } from '../../office/field-values.ts';
import { refusalWords, skippedWords, warningWords } from './row-words.ts';

export type RowWords = {
  readonly label: (field: string) => string;
  readonly text: (field: string, value: unknown) => string;
  /** A value with the name of its field before it. */
  readonly labelled: (field: string, value: string) => string;
  /** What is wrong, without where. */
  readonly reason: (refusal: RowRefusal) => string;
  /** The same with its sheet and column. */
  readonly fault: (refusal: RowRefusal) => string;
  readonly warning: (warning: RowWarning) => string;
  readonly skipped: (row: Extract<PlannedRow, { kind: 'skipped' }>) => string;
};

export type FileFacts = {
  readonly headers: readonly string[];
  /** Null where the file has no sheets. */
  readonly sheet: string | null;
  readonly newTags: readonly NewTag[];
};

/** The words for what a plan says, on the screen and in the report alike. */
export function useRowWords({ headers, sheet, newTags }: FileFacts): RowWords {
  const intl = useIntl();
  const fieldLabel = useFieldLabel();
  const text = useFieldText();

  const reason = ({ kind, value, allowed = [] }: RowRefusal) =>
    intl.formatMessage(
      { id: refusalWords[kind] },
      { value, allowed: intl.formatList([...allowed], { type: 'disjunction' }) },
    );
  const inColumn = (refusal: RowRefusal) =>
    refusal.column === null
      ? asSentence(reason(refusal), sheet)
      : intl.formatMessage(
          { id: sheet === null ? 'refusal.column' : 'import.refusal.column' },
          {
            column: headers[refusal.column] || refusal.column + 1,
            reason: reason(refusal),
          },
        );
  const label = (field: string) => {
    const tag = newTags.find(({ id }) => field === `tag.${id}`);
    return tag === undefined
      ? fieldLabel(field)
      : intl.formatMessage({ id: 'entry.tag.named' }, { name: tag.name });
  };
  return {
    label,
    text,
    labelled: (field, value) =>
      intl.formatMessage({ id: 'import.labelled' }, { label: label(field), value }),
    reason,
    fault: (refusal) =>
      sheet === null
        ? inColumn(refusal)
        : intl.formatMessage({ id: 'import.refusal.onSheet' }, { sheet, fault: inColumn(refusal) }),
    warning: ({ kind, field, value }) =>
      intl.formatMessage(
        { id: warningWords[kind] },
        { value, field: field === null ? '' : label(field) },
      ),
    skipped: ({ reason, twin = 0 }) =>
      intl.formatMessage({ id: skippedWords[reason] }, { line: twin }),
  };
}

/** Reasons are written to stand after the name of a column. */
const asSentence = (reason: string, sheet: string | null): string =>
  sheet === null ? `${reason.charAt(0).toLocaleUpperCase('fr')}${reason.slice(1)}` : reason;
