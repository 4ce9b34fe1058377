import { z } from 'zod';

export const importLimits = {
  /** 50 MB: what a section can have, ten times over. */
  fileBytes: 50_000_000,
  /** Declared or real size of a spreadsheet once unpacked. */
  unpackedBytes: 100_000_000,
  rows: 200_000,
  columns: 300,
  /** Rows times columns: a few kilobytes of repeated cells could otherwise stand for sixty million. */
  cells: 15_000_000,
  /** Three times what Excel lets a cell hold; more is a file gone wrong, or meant to. */
  cellCharacters: 100_000,
  timeMs: 60_000,
} as const;

export const Encoding = z.enum([
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
]);
export const Separator = z.enum([';', ',', '\t', '|']);

/** Absent means: guess it. */
export const ParseOptions = z.object({
  encoding: Encoding.optional(),
  separator: Separator.optional(),
  sheet: z.string().optional(),
  /** Which table of the sheet, counted from 0, where it holds several. */
  table: z.int().nonnegative().optional(),
  /** Zero-based line of the header. */
  headerRow: z.int().nonnegative().optional(),
});
export type ParseOptions = z.infer<typeof ParseOptions>;

/** Tables under one another on a sheet, each with a header of its own. */
const TablesOfSheet = z.object({
  chosen: z.int(),
  list: z.array(
    z.object({
      /** What stands right above its header. */
      title: z.string().nullable(),
      /** The line of its header, counted from 1. */
      line: z.int(),
      rowCount: z.int(),
    }),
  ),
});

/** A line that stands among the rows and is nobody: a total, a note at the foot, a group of cards. */
const LeftOut = z.object({ line: z.int(), text: z.string() });

/** Every cell as the text a person would see; dates of spreadsheets as `YYYY-MM-DD`. */
export const ParsedTable = z.object({
  fileName: z.string(),
  format: z.enum(['csv', 'xlsx', 'ods', 'vcard']),
  encoding: Encoding.nullable(),
  separator: Separator.nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  /** Absent where there is only one. */
  tables: TablesOfSheet.optional(),
  /** Absent where nothing was. */
  leftOut: z.array(LeftOut).optional(),
  headerRow: z.int(),
  headers: z.array(z.string()),
  /** `line` is the line or row number in the file, counted from 1 as a person would see it. */
  rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
});
export type ParsedTable = z.infer<typeof ParsedTable>;

/** How much of a file was read, in its own bytes or signs. */
export const FileProgress = z.object({ done: z.int().nonnegative(), of: z.int().positive() });
export type FileProgress = z.infer<typeof FileProgress>;

/** What a file is that holds no list, as far as its first bytes tell. */
const FoundInstead = z.enum([
  'pdf',
  'picture',
  'webpage',
  'document',
  'archive',
  'calendar',
  'excel2003',
  'json',
]);

/** The sheet, where the file has several. */
const sheet = z.string().optional();

export const ParseFailure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-large'), bytes: z.int(), limit: z.int() }),
  z.object({ kind: z.literal('bomb'), unpackedBytes: z.int(), limit: z.int() }),
  z.object({ kind: z.literal('too-many-rows'), limit: z.int(), sheet }),
  z.object({ kind: z.literal('too-many-columns'), limit: z.int(), sheet }),
  z.object({ kind: z.literal('too-many-cells'), limit: z.int(), sheet }),
  z.object({
    kind: z.literal('cell-too-long'),
    limit: z.int(),
    sheet,
    line: z.int(),
    /** As a spreadsheet names it, or the field of a visiting card. */
    column: z.string(),
    /** How it begins. */
    value: z.string(),
  }),
  z.object({ kind: z.literal('too-slow'), limitMs: z.int() }),
  /** Somebody stopped it. */
  z.object({ kind: z.literal('stopped') }),
  z.object({ kind: z.literal('out-of-memory') }),
  z.object({ kind: z.literal('password-protected') }),
  z.object({ kind: z.literal('old-excel') }),
  z.object({ kind: z.literal('unknown-format'), found: FoundInstead.optional() }),
  z.object({ kind: z.literal('empty'), sheet }),
  z.object({
    kind: z.literal('unterminated-quote'),
    line: z.int(),
    /** What follows the quote. */
    value: z.string(),
  }),
  /** A card that begins on this line and does not end before the next one, or before the end of the file. */
  z.object({ kind: z.literal('unclosed-card'), line: z.int() }),
  z.object({ kind: z.literal('bad-card-line'), line: z.int(), value: z.string() }),
  z.object({ kind: z.literal('broken'), detail: z.string() }),
]);
export type ParseFailure = z.infer<typeof ParseFailure>;
