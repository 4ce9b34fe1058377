import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { topicName } from '#shared/domain/affinity/taxonomy/taxonomy.ts';
import type { EntryFamily } from '#shared/domain/members/entries.ts';
import { useRecords } from './use-records.ts';

export type RecordNames = {
  /** What the section calls a tag, a topic or one of its own fields; null when it is not known here. */
  readonly nameOf: (family: EntryFamily, id: string) => string | null;
};

export function useRecordNames(): RecordNames {
  const { locale } = useIntl();
  const tags = useRecords('tag');
  const customFields = useRecords('custom-field');
  return useMemo(
    () => ({
      nameOf(family, id) {
        switch (family) {
          case 'tag':
            return tags?.find((tag) => tag.id === id)?.fields.name ?? null;
          case 'custom':
            return customFields?.find((own) => own.id === id)?.fields.name ?? null;
          case 'topic':
            return topicName(id, locale);
          default:
            return null;
        }
      },
    }),
    [locale, tags, customFields],
  );
}
