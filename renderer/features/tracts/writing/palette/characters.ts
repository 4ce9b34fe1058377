import type { MessageId } from '#shared/i18n/messages.ts';

export type Character = {
  readonly sign: string;
  readonly name: MessageId;
  /** Nothing of it is seen on paper: it is shown by its name. */
  readonly isUnseen: boolean;
};

const seen = [
  ...['00ab', '00bb', '201c', '201d', '2019', '2013', '2014', '2026', '00b7', '2022'],
  ...['0153', '0152', '00e6', '00c6', '00c9', '00c8', '00ca', '00c0', '00c2', '00c7', '00ce'],
  ...['00d4', '00d9', '20ac', '00b0', '2116', '00a7', '00d7', '00bd', '2192', '2713', '2605'],
  ...['260e', '2706', '2709', '00a9', '00ae', '2122'],
] as const;
const unseen = ['00a0', '202f', '2009', '2011', '00ad'] as const;

const characterOf = (code: (typeof seen)[number] | (typeof unseen)[number], isUnseen: boolean) => ({
  sign: String.fromCodePoint(Number.parseInt(code, 16)),
  name: `tracts.writing.character.${code}` as const,
  isUnseen,
});

/** What French needs and a keyboard hides, the most wanted first. */
export const characters: readonly Character[] = [
  ...seen.map((code) => characterOf(code, false)),
  ...unseen.map((code) => characterOf(code, true)),
];
