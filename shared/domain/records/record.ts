import { z } from 'zod';
import { BankLineFields } from '../bank/match/bank-line.ts';
import { BankMatchFields } from '../bank/match/bank-match.ts';
import { BankRuleFields } from '../bank/match/bank-rule.ts';
import { PromiseFields } from '../contributions/arrears/promise.ts';
import { ReminderFields } from '../contributions/arrears/reminder.ts';
import { ReminderTemplateFields } from '../contributions/arrears/reminder-template.ts';
import { ClosedYearFields } from '../contributions/closing/closed-year.ts';
import { ContributionFields } from '../contributions/contribution.ts';
import { ContributionScaleFields } from '../contributions/contribution-scale.ts';
import { DepositFields } from '../contributions/deposits/deposit.ts';
import { DuesMarkFields } from '../contributions/dues-mark.ts';
import { TreasuryFactsFields } from '../contributions/facts/treasury-facts.ts';
import { FrozenReportFields } from '../contributions/reports/frozen-report.ts';
import { DuesRulesFields } from '../contributions/rules/dues-rules-record.ts';
import { ExemptionFields } from '../contributions/rules/exemption.ts';
import { SharingRuleFields } from '../contributions/share-dues.ts';
import { SettlementFields } from '../contributions/shares/settlement.ts';
import { IsoDate } from '../dates.ts';
import { SegmentQuery } from '../segments/segment.ts';
import { TractCommentFields } from '../tracts/comments/comment.ts';
import { PrintMovementFields } from '../tracts/orders/print-movement.ts';
import { PrintOrderFields } from '../tracts/orders/print-order.ts';
import { PrintPresetFields } from '../tracts/press-presets/print-preset.ts';
import { SectionWordFields } from '../tracts/spelling/section-word.ts';
import { SectionFactsFields, TractTemplateFields } from '../tracts/templates/section-record.ts';
import { mostFontBytes } from '../tracts/text/font/sfnt.ts';
import { TractVersionFields } from '../tracts/versions/version.ts';
import { GridLayout } from './grid-layout.ts';
import { HouseholdFields } from './household.ts';

const name = z.string().trim().min(1).max(80);
const text = (max: number) => z.string().trim().min(1).max(max).nullable();

export const TagColour = z.enum([
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'violet',
  'pink',
]);
export type TagColour = z.infer<typeof TagColour>;

export const TagFields = z.object({ name, colour: TagColour });
export type TagFields = z.infer<typeof TagFields>;

/** A field that a section defines for itself. Its kind never changes once made. */
export const CustomFieldFields = z.object({
  name,
  kind: z.enum(['text', 'number', 'date', 'choice', 'yes-no']),
  /** Of a choice, in the order they are offered. */
  choices: z.array(name).max(100),
  /** Among the section's fields. */
  place: z.int().nonnegative(),
});
export type CustomFieldFields = z.infer<typeof CustomFieldFields>;

/** A saved query over members. In a section's scope it is shared, in one's own it is private. */
export const SegmentFields = z.object({ name, query: SegmentQuery });
export type SegmentFields = z.infer<typeof SegmentFields>;

/** How a list is laid out, with what it shows. */
const ViewFields = z.object({
  name,
  layout: GridLayout,
  segment: z.uuid().nullable(),
});

/** Two records that look alike and are two people. */
const DistinctionFields = z.object({ a: z.uuid(), b: z.uuid() });

/** Which column of a file goes where, remembered by the headers of the file. */
export const FileMappingFields = z.object({
  name,
  /** The normalised headers, joined. */
  headers: z.string().max(20_000),
  mapping: z.array(z.string().max(120)).max(300),
  options: z.record(z.string(), z.string()),
  /** Whole names that a person has taken apart otherwise than this program would. */
  names: z
    .array(
      z.object({
        text: z.string().min(1).max(200),
        familyName: z.string().trim().min(1).max(100),
        givenName: text(100),
      }),
    )
    .max(500)
    .optional(),
});
export type FileMappingFields = z.infer<typeof FileMappingFields>;

/** Who took a list out of this program, in a file or on paper, why, of how many, and which columns. */
export const ExportLogFields = z.object({
  reason: z.string().trim().min(1).max(300),
  format: z.string().max(40),
  people: z.int().nonnegative(),
  columns: z.array(z.string().max(120)).max(300),
  on: IsoDate,
  /** The account, as it called itself; null: an office that had none. Absent in the first version. */
  by: z.string().max(200).nullable().optional(),
});
export type ExportLogFields = z.infer<typeof ExportLogFields>;

const count = z.int().nonnegative();

/** What came of an import, without the people of it: how many rows, and which cells were refused. */
const ImportReportFields = z.object({
  fileName: z.string().trim().min(1).max(200),
  sheet: text(200),
  on: IsoDate,
  counts: z.object({
    create: count,
    update: count,
    unchanged: count,
    skipped: count,
    refused: count,
  }),
  /** The first of them. */
  faults: z
    .array(
      z.object({
        line: count,
        /** The heading over the cell; null where the whole row is meant. */
        column: z.string().max(120).nullable(),
        kind: z.string().max(40),
        value: z.string().max(80),
      }),
    )
    .max(200),
});
export type ImportReportFields = z.infer<typeof ImportReportFields>;

/** What a leaflet is called. Its format, its pages and what is on them are in its updates, and only there. */
export const TractFields = z.object({ name });
export type TractFields = z.infer<typeof TractFields>;

/**
 * A piece of what was done to a leaflet, as Yjs encodes it (version 1), in base64. All pieces of a leaflet, in any
 * order and any number of times, are the leaflet.
 */
const TractUpdateFields = z.object({
  tract: z.uuid(),
  update: z.base64().max(4_000_000),
  /** The account that did it, as it called itself. Absent: not known, or several. */
  by: z.string().max(200).optional(),
});

export const pictureTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/svg+xml',
  'application/pdf',
] as const;
export const largestPicture = 50_000_000;
const pixels = z.int().positive().max(100_000);
/** SHA-256 of a picture's or a font's bytes, in hexadecimal: by this leaflets name it. */
export const pictureHash = z.string().regex(/^[0-9a-f]{64}$/);

/** That a picture exists, for any leaflet of the section; its bytes are kept beside the rows, once. */
export const PictureFields = z.object({
  sha256: pictureHash,
  type: z.enum(pictureTypes),
  bytes: z.int().positive().max(largestPicture),
  width: pixels,
  height: pixels,
  /** What the file was called. */
  name: z.string().max(300),
});
export type PictureFields = z.infer<typeof PictureFields>;

/** That a font of the section's own exists; its file is kept beside the rows, once, as a picture's is. */
export const FontFields = z.object({
  sha256: pictureHash,
  bytes: z.int().positive().max(mostFontBytes),
  /** What the file was called. */
  name: z.string().max(300),
  family: z.string().trim().min(1).max(100),
  /** "Bold Italic", as its makers say. */
  styleName: z.string().max(100),
  weight: z.int().min(1).max(1_000),
  italic: z.boolean(),
  /** What it resembles: by this another stands in for it. */
  look: z.enum(['sans', 'serif', 'condensed', 'hand']),
  /** What its makers allow a document to carry, most generous first. */
  embedding: z.enum(['installable', 'editable', 'preview-and-print', 'restricted']),
  /** False when a document must carry the whole font. */
  subsetting: z.boolean(),
  /** Letters and signs of French that it lacks. */
  lacking: z.string().max(200),
});
export type FontFields = z.infer<typeof FontFields>;

/**
 * Everything that is synced beside members, one line a kind: its schema, and where its rows may live
 * (`own`: an account's own scope). Rows of `fixed` kinds are never patched: what they say was so.
 */
export const recordKinds = {
  household: { fields: HouseholdFields, lives: ['core'], fixed: false },
  tag: { fields: TagFields, lives: ['core'], fixed: false },
  'custom-field': { fields: CustomFieldFields, lives: ['core'], fixed: false },
  segment: { fields: SegmentFields, lives: ['core', 'own'], fixed: false },
  view: { fields: ViewFields, lives: ['core', 'own'], fixed: false },
  distinction: { fields: DistinctionFields, lives: ['core'], fixed: true },
  'file-mapping': { fields: FileMappingFields, lives: ['core', 'own'], fixed: false },
  'import-report': { fields: ImportReportFields, lives: ['core', 'own'], fixed: true },
  // A treasurer, who may not write people, notes it where secretaries read too.
  'export-log': { fields: ExportLogFields, lives: ['core', 'standing'], fixed: true },
  contribution: { fields: ContributionFields, lives: ['dues'], fixed: true },
  deposit: { fields: DepositFields, lives: ['dues'], fixed: true },
  'closed-year': { fields: ClosedYearFields, lives: ['dues'], fixed: true },
  'dues-rules': { fields: DuesRulesFields, lives: ['standing'], fixed: false },
  exemption: { fields: ExemptionFields, lives: ['standing'], fixed: true },
  'contribution-scale': { fields: ContributionScaleFields, lives: ['dues'], fixed: false },
  'sharing-rule': { fields: SharingRuleFields, lives: ['dues'], fixed: false },
  settlement: { fields: SettlementFields, lives: ['dues'], fixed: true },
  'bank-line': { fields: BankLineFields, lives: ['dues'], fixed: true },
  'bank-match': { fields: BankMatchFields, lives: ['dues'], fixed: true },
  'bank-rule': { fields: BankRuleFields, lives: ['dues'], fixed: true },
  'treasury-facts': { fields: TreasuryFactsFields, lives: ['dues'], fixed: false },
  'dues-mark': { fields: DuesMarkFields, lives: ['standing'], fixed: true },
  promise: { fields: PromiseFields, lives: ['dues'], fixed: false },
  reminder: { fields: ReminderFields, lives: ['dues'], fixed: true },
  'reminder-template': { fields: ReminderTemplateFields, lives: ['dues'], fixed: false },
  'frozen-report': { fields: FrozenReportFields, lives: ['dues'], fixed: true },
  tract: { fields: TractFields, lives: ['tracts'], fixed: false },
  picture: { fields: PictureFields, lives: ['tracts'], fixed: true },
  font: { fields: FontFields, lives: ['tracts'], fixed: true },
  'tract-update': { fields: TractUpdateFields, lives: ['tracts'], fixed: true },
  'section-facts': { fields: SectionFactsFields, lives: ['tracts'], fixed: false },
  'tract-version': { fields: TractVersionFields, lives: ['tracts'], fixed: false },
  'tract-comment': { fields: TractCommentFields, lives: ['tracts'], fixed: false },
  'tract-template': { fields: TractTemplateFields, lives: ['tracts'], fixed: false },
  'section-word': { fields: SectionWordFields, lives: ['tracts'], fixed: true },
  'print-preset': { fields: PrintPresetFields, lives: ['tracts'], fixed: false },
  'print-order': { fields: PrintOrderFields, lives: ['tracts'], fixed: false },
  'print-movement': { fields: PrintMovementFields, lives: ['tracts'], fixed: true },
} as const;

export type RecordKind = keyof typeof recordKinds;
// Keys of the table.
export const RecordKind = z.enum(Object.keys(recordKinds) as [RecordKind, ...RecordKind[]]);

export type FieldsOf<K extends RecordKind> = z.infer<(typeof recordKinds)[K]['fields']>;

export const isRecordKind = (entity: string): entity is RecordKind =>
  Object.hasOwn(recordKinds, entity);
