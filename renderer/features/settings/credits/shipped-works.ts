import icons from '../../../../node_modules/@tabler/icons-react/LICENSE?raw';
import dictionaryEn from '../../../../node_modules/dictionary-en/license?raw';
import dictionaryEnGb from '../../../../node_modules/dictionary-en-gb/license?raw';
import dictionaryFr from '../../../../node_modules/dictionary-fr/license?raw';
import harfbuzz from '../../../../node_modules/harfbuzzjs/LICENSE?raw';
import hunspell from '../../../../node_modules/hunspell-wasm/COPYING.MPL?raw';
import hyphen from '../../../../node_modules/hyphen/LICENSE?raw';
import lcms from '../../../../node_modules/lcms-wasm/LICENSE.md?raw';
import pdfjs from '../../../../node_modules/pdfjs-dist/LICENSE?raw';
import foxit from '../../../../node_modules/pdfjs-dist/standard_fonts/LICENSE_FOXIT?raw';
import liberation from '../../../../node_modules/pdfjs-dist/standard_fonts/LICENSE_LIBERATION?raw';
import jbig2 from '../../../../node_modules/pdfjs-dist/wasm/LICENSE_JBIG2?raw';
import openjpeg from '../../../../node_modules/pdfjs-dist/wasm/LICENSE_OPENJPEG?raw';
import qcms from '../../../../node_modules/pdfjs-dist/wasm/LICENSE_QCMS?raw';
import atkinson from '../../../ui/fonts/OFL.txt?raw';

export type ShippedWork = {
  /** Also the end of the message that says what it is for. */
  readonly id: WorkId;
  /** As its makers call it. */
  readonly name: string;
  readonly maker: string;
  readonly licence: string;
  /** In full, as its makers wrote it; null: it is public and its short name says where it stands. */
  readonly text: string | null;
  /** Packages, folders of packages or folders of ours whose files reach the reader of this list. */
  readonly covers: readonly string[];
};

export type WorkId =
  | 'towns'
  | 'dictionaryFr'
  | 'dictionaryEn'
  | 'dictionaryEnGb'
  | 'hunspell'
  | 'hyphen'
  | 'icons'
  | 'interface'
  | 'harfbuzz'
  | 'lcms'
  | 'profile'
  | 'pdfjs'
  | 'pdfFonts'
  | 'cards';

/** What comes with the application beside its own work and the fonts of leaflets. */
export const shippedWorks: readonly ShippedWork[] = [
  {
    id: 'towns',
    name: 'Communes et codes postaux',
    maker: 'Insee, La Poste, Etalab',
    licence: 'Licence Ouverte 2.0',
    text: null,
    covers: ['@etalab/decoupage-administratif'],
  },
  {
    id: 'dictionaryFr',
    name: 'Dictionnaires orthographiques français',
    maker: 'Olivier R., grammalecte.net',
    licence: 'MPL 2.0',
    text: dictionaryFr,
    covers: ['dictionary-fr'],
  },
  {
    id: 'dictionaryEn',
    name: 'en_US Hunspell Dictionary',
    maker: 'Kevin Atkinson, SCOWL',
    licence: 'MIT, BSD',
    text: dictionaryEn,
    covers: ['dictionary-en'],
  },
  {
    id: 'dictionaryEnGb',
    name: 'en_GB-ise Hunspell Dictionary',
    maker: 'Kevin Atkinson, SCOWL',
    licence: 'MIT, BSD',
    text: dictionaryEnGb,
    covers: ['dictionary-en-gb'],
  },
  {
    id: 'hunspell',
    name: 'Hunspell',
    maker: 'László Németh',
    licence: 'LGPL 2.0, GPL 2.0, MPL 1.1',
    text: hunspell,
    covers: ['hunspell-wasm'],
  },
  {
    id: 'hyphen',
    name: 'hyphen',
    maker: 'Yevhen Tiurin',
    licence: 'ISC',
    text: hyphen,
    covers: ['hyphen'],
  },
  {
    id: 'icons',
    name: 'Tabler Icons',
    maker: 'Paweł Kuna',
    licence: 'MIT',
    text: icons,
    covers: ['@tabler/icons-react'],
  },
  {
    id: 'interface',
    name: 'Atkinson Hyperlegible Next',
    maker: 'Braille Institute',
    licence: 'SIL OFL 1.1',
    text: atkinson,
    covers: ['renderer/ui/fonts'],
  },
  {
    id: 'harfbuzz',
    name: 'HarfBuzz',
    maker: 'Ebrahim Byagowi, Behdad Esfahbod',
    licence: 'MIT',
    text: harfbuzz,
    covers: ['harfbuzzjs'],
  },
  {
    id: 'lcms',
    name: 'Little CMS',
    maker: 'Marti Maria',
    licence: 'MIT',
    text: lcms,
    covers: ['lcms-wasm'],
  },
  {
    id: 'profile',
    name: 'FOGRA39L',
    maker: 'Fogra, Kai-Uwe Behrmann (ICC Profiles Free)',
    licence: 'zlib',
    text: null,
    covers: ['renderer/features/tracts/press/colour/profile'],
  },
  {
    id: 'pdfjs',
    name: 'PDF.js',
    maker: 'Mozilla',
    licence: 'Apache 2.0',
    text: pdfjs,
    covers: ['pdfjs-dist'],
  },
  {
    id: 'pdfFonts',
    name: 'Foxit, Liberation, JBIG2, OpenJPEG, qcms',
    maker: 'PDFium, Red Hat, UCLouvain, Mozilla',
    licence: 'BSD, GPL 2 (font exception), MIT',
    text: [foxit, liberation, jbig2, openjpeg, qcms].join('\n\n'),
    covers: ['pdfjs-dist/standard_fonts', 'pdfjs-dist/wasm'],
  },
  {
    id: 'cards',
    name: 'ical.js',
    maker: 'Philipp Kewisch',
    licence: 'MPL 2.0',
    text: null,
    covers: ['ical.js'],
  },
];
