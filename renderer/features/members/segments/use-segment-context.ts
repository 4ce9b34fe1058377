import { useIntl } from 'react-intl';
import type { IsoDate } from '#shared/domain/dates.ts';
import { isoDateOf } from '#shared/domain/members/calendar.ts';
import type { SegmentContext } from '#shared/domain/segments/segment-context.ts';
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
      today: today(),
      sections: new Map(sections.map(({ sectionId, name }) => [sectionId, name || own])),
      tags: fieldsById(tags),
      customFields: fieldsById(customFields),
    },
  };
}

/** The day it is in this office. */
export function today(): IsoDate {
  const now = new Date();
  const day = isoDateOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (day === null) throw new Error('The clock of this computer is outside of 1900 to 2099');
  return day;
}

const fieldsById = <T>(
  rows: readonly { readonly id: string; readonly fields: T }[],
): ReadonlyMap<string, T> => new Map(rows.map(({ id, fields }) => [id, fields]));
