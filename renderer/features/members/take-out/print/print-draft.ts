import { z } from 'zod';
import type { IsoDate } from '#shared/domain/dates.ts';
import { type ContactRule, everyoneMayBeTaken } from '#shared/domain/export/people/contact-rule.ts';
import { labelPresets, presetSheet } from '#shared/domain/paper/label-presets.ts';
import { unreachable } from '#shared/result.ts';

export const printDocuments = [
  'labels',
  'phone-list',
  'directory',
  'sign-in-sheet',
  'member-cards',
] as const;
export type PrintDocument = (typeof printDocuments)[number];

const length = z.number().min(-50).max(500);
const Size = z.object({ width: length, height: length });
const Point = z.object({ x: length, y: length });

/** Depends on the labels that are bought and on how the printer feeds them: remembered on this computer. */
export const LabelSettings = z.object({
  /** `own`: the free geometry. */
  sheet: z.enum([...labelPresets, 'own']),
  own: z.object({
    paper: Size,
    label: Size,
    columns: z.number(),
    rows: z.number(),
    left: length,
    top: length,
    pitch: Point,
  }),
  offset: Point,
  outlines: z.enum(['drawn', 'none']),
  grouping: z.enum(['household', 'person']),
  order: z.enum(['postcode', 'list']),
  /** In points. */
  largest: z.number().min(6).max(24),
});
export type LabelSettings = z.infer<typeof LabelSettings>;

export type Grouping = 'none' | 'letter' | 'town';

export type ListDraft = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly grouping: Grouping;
  readonly tickBox: 'drawn' | 'none';
};

export type SignInDraft = {
  readonly title: string;
  readonly subject: string;
  readonly on: IsoDate | null;
  readonly place: string;
  readonly columns: readonly string[];
  readonly blankRows: number;
  /** In millimetres. */
  readonly rowHeight: number;
  readonly numbering: 'numbered' | 'none';
};

export type CardsDraft = {
  /** Null: what the section is called. */
  readonly organisation: string | null;
  readonly heading: string;
  /** Three at most: a card is small. */
  readonly columns: readonly string[];
  readonly people: 'members' | 'everybody';
};

export type PrintDraft = {
  readonly document: PrintDocument;
  readonly rules: Readonly<Record<PrintDocument, ContactRule>>;
  readonly labels: LabelSettings;
  readonly startAt: number;
  readonly phoneList: ListDraft;
  readonly directory: ListDraft;
  readonly signIn: SignInDraft;
  readonly cards: CardsDraft;
};

export const firstLabels: LabelSettings = {
  sheet: 'avery-l7160',
  own: presetSheet('avery-l7160'),
  offset: { x: 0, y: 0 },
  outlines: 'none',
  grouping: 'household',
  order: 'postcode',
  largest: 11,
};

export const mostOnCard = 3;

export type Titles = {
  readonly phoneList: string;
  readonly directory: string;
  readonly signIn: string;
  readonly card: string;
};

/** What is made to contact people leaves out who must not be; what they sign or carry does not. */
export function firstDraft(labels: LabelSettings, titles: Titles, today: IsoDate): PrintDraft {
  const spared: ContactRule = { ...everyoneMayBeTaken, doNotContact: 'left-out' };
  return {
    document: 'labels',
    rules: {
      labels: { ...spared, channels: ['post'] },
      'phone-list': spared,
      directory: everyoneMayBeTaken,
      'sign-in-sheet': everyoneMayBeTaken,
      'member-cards': everyoneMayBeTaken,
    },
    labels,
    startAt: 1,
    phoneList: {
      title: titles.phoneList,
      columns: ['phone', 'town'],
      grouping: 'none',
      tickBox: 'drawn',
    },
    directory: {
      title: titles.directory,
      columns: ['phone', 'email'],
      grouping: 'letter',
      tickBox: 'none',
    },
    signIn: {
      title: titles.signIn,
      subject: '',
      on: today,
      place: '',
      columns: ['town'],
      blankRows: 10,
      rowHeight: 12,
      numbering: 'numbered',
    },
    cards: {
      organisation: null,
      heading: titles.card,
      columns: ['memberNumber', 'joinedOn'],
      people: 'members',
    },
  };
}

/** Of the document in hand; labels show no column. */
export function columnsOf(draft: PrintDraft): readonly string[] {
  switch (draft.document) {
    case 'labels':
      return [];
    case 'phone-list':
      return draft.phoneList.columns;
    case 'directory':
      return draft.directory.columns;
    case 'sign-in-sheet':
      return draft.signIn.columns;
    case 'member-cards':
      return draft.cards.columns;
    default:
      return unreachable(draft.document);
  }
}
