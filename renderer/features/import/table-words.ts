import type { ImportSource } from '#shared/domain/import/import.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { ParsedTable } from '#shared/ipc/import-file.ts';

export const separatorNames: Readonly<Record<NonNullable<ParsedTable['separator']>, MessageId>> = {
  ';': 'separator.semicolon',
  ',': 'separator.comma',
  '\t': 'separator.tab',
  '|': 'separator.bar',
};

export const encodingNames: Readonly<Record<NonNullable<ParsedTable['encoding']>, MessageId>> = {
  'utf-8': 'encoding.utf8',
  'utf-8-bom': 'encoding.utf8Bom',
  'utf-16le': 'encoding.utf16le',
  'utf-16be': 'encoding.utf16be',
  'windows-1252': 'encoding.windows1252',
  'iso-8859-15': 'encoding.latin9',
  macintosh: 'encoding.macintosh',
};

/** Names of products, which no language translates; null for a table of one's own. */
export const sourceNames: Readonly<Record<ImportSource, string | null>> = {
  helloasso: 'HelloAsso',
  galette: 'Galette',
  renaissance: 'Renaissance',
  civicrm: 'CiviCRM',
  paheko: 'Paheko',
  lfi: 'Action populaire',
  spreadsheet: null,
};
