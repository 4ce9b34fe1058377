import { IsoDate } from '../../dates.ts';
import type { Purpose } from '../document/model/purpose.ts';
import type { Severity } from '../preflight/finding.ts';
import type { LawRuleId } from './law-rule-id.ts';

export type LawRule = {
  /** Messages `tracts.law.<id>` and `tracts.law.<id>.source` say it. */
  readonly id: LawRuleId;
  /** The votes that it is about. */
  readonly scrutin: 'any' | 'none-needed';
  readonly purposes: readonly Purpose[];
  /** Of this wording. Null: since before any leaflet that is printed today; still in force. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Where it can be read again: texts change, and a lawyer decides. */
  readonly source: string;
  readonly severity: Severity;
};

const day = (text: string) => IsoDate.parse(text);
const press = 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000877119';
const selfPrinting =
  'https://www.banquedesterritoires.fr/les-tracts-electoraux-distribues-dans-les-boites-aux-lettres-et-sur-la-voie-publique-doivent-ils';
const formats = 'https://acarval.com/elmu.htm';
const anyPaper: readonly Purpose[] = ['tract', 'poster', 'circular'];
const everything: readonly Purpose[] = [...anyPaper, 'ballot'];
const always = { scrutin: 'none-needed', from: null, to: null } as const;
const election = { scrutin: 'any', from: null, to: null } as const;

/** French rules, as `reference/tract.md` §3 gathered them. Advice: they do not stand in for a lawyer. */
export const lawRules: readonly LawRule[] = [
  {
    ...always,
    id: 'printer',
    purposes: anyPaper,
    from: day('1881-07-29'),
    source: press,
    severity: 'error',
  },
  {
    ...always,
    id: 'printer-address',
    purposes: anyPaper,
    from: day('1881-07-29'),
    source: press,
    severity: 'warning',
  },
  {
    ...always,
    id: 'self-printing',
    purposes: anyPaper,
    from: day('1881-07-29'),
    source: selfPrinting,
    severity: 'warning',
  },
  {
    ...always,
    id: 'litter',
    purposes: ['tract'],
    source: 'https://www.justecause.fr/tracts-publicitaires-faut-il-integrer-des-mentions-legales/',
    severity: 'warning',
  },
  {
    ...election,
    id: 'donation',
    purposes: anyPaper,
    source: 'https://legal.tricoteuses.fr/articles/LEGIARTI000035588828',
    severity: 'error',
  },
  {
    ...election,
    id: 'eve',
    purposes: everything,
    source: 'https://www.senat.fr/reglement/pouvoirs_publics32.html',
    severity: 'warning',
  },
  // The wording before 2020 forbade every combination of the three colours: it is gone.
  {
    ...election,
    id: 'tricolour',
    purposes: ['poster', 'circular'],
    from: day('2020-01-01'),
    source: 'https://blogdudroitelectoral.fr/2020/01',
    severity: 'error',
  },
  {
    ...election,
    id: 'tricolour-leaflet',
    purposes: ['tract'],
    from: day('2020-01-01'),
    source: 'https://www.conseil-etat.fr/fr/arianeweb/CE/analyse/2021-05-19/442678',
    severity: 'advice',
  },
  { ...election, id: 'poster-size', purposes: ['poster'], source: formats, severity: 'error' },
  { ...election, id: 'circular-size', purposes: ['circular'], source: formats, severity: 'error' },
  { ...election, id: 'circular-pages', purposes: ['circular'], source: formats, severity: 'error' },
  {
    ...election,
    id: 'ballot-size',
    purposes: ['ballot'],
    source: 'https://gmi.fr/?p=6152',
    severity: 'error',
  },
  {
    ...election,
    id: 'ballot-inks',
    purposes: ['ballot'],
    source: 'https://gmi.fr/?p=6152',
    severity: 'error',
  },
  {
    ...always,
    id: 'black-on-white',
    purposes: ['poster'],
    source: 'https://apvf.asso.fr/?p=8935',
    severity: 'warning',
  },
  { ...always, id: 'photo-credit', purposes: anyPaper, source: selfPrinting, severity: 'advice' },
  { ...always, id: 'siret', purposes: everything, source: selfPrinting, severity: 'warning' },
  {
    ...election,
    id: 'toll-free',
    purposes: everything,
    source: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070239',
    severity: 'error',
  },
];
