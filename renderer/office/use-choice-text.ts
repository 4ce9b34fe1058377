import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Column, ColumnValue } from '#shared/domain/members/catalogue.ts';
import { formatPhone } from '#shared/domain/members/parse-phone.ts';
import { formatDay, formatMoney, formatNumber } from '../ui/format.ts';
import { choiceLabels } from './field-labels.ts';
import { useRecordNames } from './use-record-names.ts';
import { useSectionNames } from './use-section-names.ts';

/** What a person calls one choice of a column; '' for a section, tag or topic that is not known here. */
export function useChoiceText(): (column: Column, choice: string) => string {
  const intl = useIntl();
  const sections = useSectionNames();
  const names = useRecordNames();
  return useCallback(
    ({ id, kind }, choice) => {
      if (id === 'section') return sections.nameOf(choice) ?? '';
      if (kind === 'tags') return names.nameOf(id === 'tags' ? 'tag' : 'topic', choice) ?? '';
      if (kind === 'yes-no') {
        return intl.formatMessage({ id: choice === 'true' ? 'value.yes' : 'value.no' });
      }
      const word = choiceLabels[id]?.[choice];
      // The choices of a section's own field are words already.
      return word === undefined ? choice : intl.formatMessage({ id: word });
    },
    [intl, names, sections],
  );
}

/** The text of a cell, as a person reads it; '' for what is unknown. */
export function useCellText(): (column: Column, value: ColumnValue) => string {
  const { locale } = useIntl();
  const choiceText = useChoiceText();
  return useCallback(
    (column, value) => {
      if (value === null) return '';
      if (typeof value === 'boolean') return choiceText(column, String(value));
      if (typeof value === 'number') {
        if (column.kind === 'money') return formatMoney(locale, value);
        return years.has(column.id) ? String(value) : formatNumber(locale, value);
      }
      if (typeof value !== 'string') {
        return value
          .map((choice) => choiceText(column, choice))
          .filter((text) => text !== '')
          .join(', ');
      }
      switch (column.kind) {
        case 'date':
          return formatDay(value);
        case 'choice':
          return choiceText(column, value);
        default:
          return column.id === 'phone' ? formatPhone(value) : value;
      }
    },
    [locale, choiceText],
  );
}

/** A year is a name more than a number: no `2 024`. */
const years: ReadonlySet<string> = new Set(['birthYear', 'lastDuesYear']);
