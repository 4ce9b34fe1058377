import { z } from 'zod';

export const importLimits = {
  /** 50 MB: what a section can have, ten times over. */
  fileBytes: 50_000_000,
  /** Declared or real size of an XLSX once unpacked. */
  unpackedBytes: 100_000_000,
  rows: 200_000,
  columns: 300,
  timeMs: 60_000,
} as const;

export const Encoding = z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252']);
export const Separator = z.enum([';', ',', '\t', '|']);

/** Absent means: guess it. */
export const ParseOptions = z.object({
  encoding: Encoding.optional(),
  separator: Separator.optional(),
  sheet: z.string().optional(),
  /** Zero-based line of the header. */
  headerRow: z.int().nonnegative().optional(),
});
export type ParseOptions = z.infer<typeof ParseOptions>;

/** Every cell as the text a person would see; dates of spreadsheets as `YYYY-MM-DD`. */
export const ParsedTable = z.object({
  fileName: z.string(),
  format: z.enum(['csv', 'xlsx']),
  encoding: Encoding.nullable(),
  separator: Separator.nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  headerRow: z.int(),
  headers: z.array(z.string()),
  /** `line` is the line or row number in the file, counted from 1 as a person would see it. */
  rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
});
export type ParsedTable = z.infer<typeof ParsedTable>;

export const ParseFailure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-large'), bytes: z.int(), limit: z.int() }),
  z.object({ kind: z.literal('bomb'), unpackedBytes: z.int(), limit: z.int() }),
  z.object({ kind: z.literal('too-many-rows'), limit: z.int() }),
  z.object({ kind: z.literal('too-many-columns'), limit: z.int() }),
  z.object({ kind: z.literal('too-slow'), limitMs: z.int() }),
  z.object({ kind: z.literal('out-of-memory') }),
  z.object({ kind: z.literal('password-protected') }),
  z.object({ kind: z.literal('old-excel') }),
  z.object({ kind: z.literal('unknown-format') }),
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('unterminated-quote'), line: z.int() }),
  z.object({ kind: z.literal('broken'), detail: z.string() }),
]);
export type ParseFailure = z.infer<typeof ParseFailure>;
