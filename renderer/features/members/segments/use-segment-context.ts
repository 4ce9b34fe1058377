import { useIntl } from 'react-intl';
import { noDuesBook } from '#shared/domain/contributions/rules/dues-book.ts';
import type { SegmentContext } from '#shared/domain/segments/segment-context.ts';
import { todayHere } from '../../../office/today.ts';
import { useLive } from '../../../office/use-live.ts';
import { useRecords } from '../../../office/use-records.ts';

/** What a query is understood with here; null until the store has answered. */
export function useSegmentContext(): SegmentContext | null {
  const intl = useIntl();
  const segments = useRecords('segment');
  const tags = useRecords('tag');
  const customFields = useRecords('custom-field');
  const sections = useLive('every section', (store) => store.sections());
  if (segments === null || tags === null || customFields === null || sections === null) return null;
  const own = intl.formatMessage({ id: 'section.own' });
  return {
    segments: fieldsById(segments),
    reading: {
      today: todayHere(),
      sections: new Map(sections.map(({ sectionId, name }) => [sectionId, name || own])),
      tags: fieldsById(tags),
      customFields: fieldsById(customFields),
      // Only words are made of it here; who is up to date the store says.
      dues: noDuesBook,
      amountsIn: new Set(),
    },
  };
}

const fieldsById = <T>(
  rows: readonly { readonly id: string; readonly fields: T }[],
): ReadonlyMap<string, T> => new Map(rows.map(({ id, fields }) => [id, fields]));
