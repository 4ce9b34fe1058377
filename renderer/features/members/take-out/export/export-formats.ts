import type { ConsentChannel } from '#shared/domain/export/people/contact-rule.ts';
import { cardColumns } from '#shared/domain/export/people/person-card.ts';
import type { ExportFormat } from '../../../../store/store-api/export.ts';

/** What one chooses between; the other two formats are these, for old programs. */
export const mainFormats = ['xlsx', 'ods', 'csv', 'vcard4'] as const;
export type MainFormat = (typeof mainFormats)[number];

const forOldPrograms = { csv: 'csv-1252', vcard4: 'vcard3' } as const;

export const hasOldForm = (format: MainFormat): format is keyof typeof forOldPrograms =>
  Object.hasOwn(forOldPrograms, format);

export const formatFor = (format: MainFormat, isForOld: boolean): ExportFormat =>
  isForOld && hasOldForm(format) ? forOldPrograms[format] : format;

export const extensionOf: Readonly<Record<MainFormat, string>> = {
  xlsx: 'xlsx',
  ods: 'ods',
  csv: 'csv',
  vcard4: 'vcf',
};

export const channelsOf = (format: MainFormat): readonly ConsentChannel[] =>
  format === 'vcard4' ? ['email', 'sms', 'phone'] : ['email', 'sms', 'phone', 'post'];

const onCards: ReadonlySet<string> = new Set(cardColumns);
export const fitsOn = (format: MainFormat, column: string): boolean =>
  format !== 'vcard4' || onCards.has(column);

/** Without them a card is only a name. */
const cardBasics = ['email', 'otherEmails', 'phone', 'otherPhones'];

/** What is ticked at first: what the list shows. */
export const firstColumns = (format: MainFormat, listed: readonly string[]): readonly string[] => {
  if (format !== 'vcard4') return listed;
  return [...new Set([...listed.filter((column) => onCards.has(column)), ...cardBasics])];
};
