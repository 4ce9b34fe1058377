/** What people do with a leaflet. Messages `tracts.print.preset.<id>` name them. */
export const presetIds = ['copier', 'print-shop', 'print-shop-inks', 'message', 'picture'] as const;
export type PresetId = (typeof presetIds)[number];

type Preset = {
  /** Several pages laid on the sheets of a copier, each page by itself, or one page as a picture. */
  readonly gives: 'sheets' | 'pages' | 'picture';
  readonly look: {
    readonly colour: 'inks' | 'process' | 'four-inks' | 'screen';
    readonly standard: 'plain' | 'pdf-x-4';
    readonly around: 'nothing' | 'bleed' | 'marks';
    readonly links: boolean;
    readonly tagged: boolean;
    readonly pictures: { readonly mostDpi: number | null; readonly quality: number | null };
  };
};

/** Finer than 300 dots an inch shows on no copier; print shops ask for 300 and lose nothing by half as many again. */
export const presets = {
  copier: {
    gives: 'sheets',
    look: {
      colour: 'process',
      standard: 'plain',
      around: 'nothing',
      links: false,
      tagged: false,
      pictures: { mostDpi: 300, quality: 0.9 },
    },
  },
  'print-shop': {
    gives: 'pages',
    look: {
      colour: 'inks',
      standard: 'pdf-x-4',
      around: 'marks',
      links: false,
      tagged: false,
      pictures: { mostDpi: 450, quality: null },
    },
  },
  'print-shop-inks': {
    gives: 'pages',
    look: {
      colour: 'four-inks',
      standard: 'pdf-x-4',
      around: 'marks',
      links: false,
      tagged: false,
      pictures: { mostDpi: 300, quality: null },
    },
  },
  message: {
    gives: 'pages',
    look: {
      colour: 'screen',
      standard: 'plain',
      around: 'nothing',
      links: true,
      tagged: true,
      pictures: { mostDpi: 150, quality: 0.8 },
    },
  },
  picture: {
    gives: 'picture',
    look: {
      colour: 'screen',
      standard: 'plain',
      around: 'nothing',
      links: false,
      tagged: false,
      pictures: { mostDpi: null, quality: null },
    },
  },
} as const satisfies Readonly<Record<PresetId, Preset>>;
