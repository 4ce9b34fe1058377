import type { ColumnWidth } from '#shared/domain/paper/column-widths.ts';
import type { LabelSheet } from '#shared/domain/paper/label-sheet.ts';
import type { Millimetres, Points } from '#shared/domain/paper/millimetres.ts';
import type { LettersOrder } from './letters-order.ts';

type Language = 'fr' | 'en';

/** One envelope. `about` names it in findings. */
export type LabelText = { readonly about: string; readonly lines: readonly string[] };

export type LabelsOrder = {
  readonly kind: 'labels';
  readonly language: Language;
  /** Of the file only: nothing but addresses is on the sheet, for an envelope must not reveal an opinion. */
  readonly title: string;
  readonly labels: readonly LabelText[];
  readonly sheet: LabelSheet;
  /** The first label still on the sheet, counted from 1. */
  readonly startAt: number;
  readonly offset: { readonly x: Millimetres; readonly y: Millimetres };
  /** Draws every label's edge, for a test print on plain paper. */
  readonly outlines: 'drawn' | 'none';
  readonly largest: Points;
};

/** What stands above a list. A field without a value is a line to fill in by hand. */
export type SheetHead = {
  readonly title: string;
  readonly subtitle: string | null;
  readonly fields: readonly { readonly label: string; readonly value: string | null }[];
  /** At the foot of every page, on the left: who made it, when. */
  readonly footer: string | null;
};

export type TableColumn = {
  readonly heading: string;
  readonly width: ColumnWidth;
  /** `strong` stands out; `number` is set to the right; `to-fill` is empty, boxed and grows no row. */
  readonly kind: 'text' | 'strong' | 'number' | 'to-fill';
};

export type TableRow =
  /** One cell for each column that is not `to-fill`, in their order. */
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string };

type TableOrder = {
  readonly language: Language;
  readonly head: SheetHead;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

export type SignInSheetOrder = TableOrder & {
  readonly kind: 'sign-in-sheet';
  /** For those who were not expected. */
  readonly blankRows: number;
  /** Room for a signature. */
  readonly rowHeight: Millimetres;
  readonly numbering: 'numbered' | 'none';
};

export type PhoneListOrder = TableOrder & { readonly kind: 'phone-list' };

export type DirectoryOrder = {
  readonly kind: 'directory';
  readonly language: Language;
  readonly head: SheetHead;
  readonly groups: readonly {
    readonly heading: string;
    readonly entries: readonly { readonly name: string; readonly lines: readonly string[] }[];
  }[];
};

export type MemberCardsOrder = {
  readonly kind: 'member-cards';
  readonly language: Language;
  readonly title: string;
  readonly organisation: string;
  /** `Carte d’adhérent·e 2026`. */
  readonly heading: string;
  readonly cards: readonly {
    readonly name: string;
    readonly fields: readonly { readonly label: string; readonly value: string }[];
  }[];
};

/** What was received of one person, on a page of its own. */
export type AttestationSheet = {
  /** Names it in findings. */
  readonly about: string;
  /** As on an envelope. */
  readonly recipient: readonly string[];
  readonly opening: string;
  /** Day, kind, means and amount of each payment. */
  readonly rows: readonly (readonly [string, string, string, string])[];
  readonly total: string;
  /** The total in words, and what else is said under the table. */
  readonly closing: readonly string[];
};

export type AttestationsOrder = {
  readonly kind: 'attestations';
  readonly language: Language;
  readonly title: string;
  /** Who attests, as on an envelope. */
  readonly sender: readonly string[];
  /** What it is, and what it is not. */
  readonly heading: readonly [string, string];
  readonly columns: readonly [string, string, string, string];
  readonly totalLabel: string;
  /** In a frame of its own, for nobody may take it for a tax receipt. */
  readonly warning: string;
  /** « Fait à …, le … », and who signs. */
  readonly signature: readonly string[];
  readonly sheets: readonly AttestationSheet[];
};

/** A table of a report; a total has a cell for each column, empty where there is none. */
export type PaperTable = {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
};

export type ReportOrder = {
  readonly kind: 'report';
  readonly language: Language;
  readonly head: SheetHead;
  readonly tables: readonly PaperTable[];
};

/** Bordereau de remise: what was taken to the bank, line by line. */
export type DepositSlipOrder = {
  readonly kind: 'deposit-slip';
  readonly language: Language;
  readonly head: SheetHead;
  readonly columns: readonly TableColumn[];
  /** With what the slip comes to up to each line. */
  readonly lines: readonly { readonly cells: readonly string[]; readonly sum: string }[];
  readonly words: {
    readonly carriedOver: string;
    readonly carriedForward: string;
    readonly total: string;
    readonly signature: readonly string[];
  };
};

/** Plain words and rows: whoever orders has chosen, sorted and translated them. */
export type PaperOrder =
  | LabelsOrder
  | LettersOrder
  | SignInSheetOrder
  | PhoneListOrder
  | DirectoryOrder
  | MemberCardsOrder
  | ReportOrder
  | AttestationsOrder
  | DepositSlipOrder;

export type PaperFinding =
  /** Squares stand for these letters. */
  | { readonly kind: 'missing-letters'; readonly about: string; readonly letters: string }
  /** Even at 6 points: what sticks out is cut off at the edge. */
  | { readonly kind: 'does-not-fit'; readonly about: string };

export type Composition = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Of the content: short, as it is printed at the foot of the pages. */
  readonly fingerprint: string;
  readonly findings: readonly PaperFinding[];
};

/** `done` of `total` rows. */
export type Progress = (done: number, total: number) => void;
