import type { Cents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import type { FormOfAddress } from './form-of-address.ts';
import { amountInFrench, dayInFrench, listedInFrench } from './french.ts';

/** What may stand between braces in a template. French words: whoever writes a letter types them. */
export const mergeFields = [
  'civilite',
  'cher',
  'camarade',
  'adherent',
  'e',
  'prenom',
  'nom',
  'nom_complet',
  'annees',
  'les_annees',
  'montant',
  'depuis',
  'dernier_versement',
  'promesse',
  'section',
  'date',
  'tresorier',
  'ordre',
  'iban',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** Null: not known of this letter. */
export type MergeValues = Readonly<Record<MergeField, string | null>>;

/** What is the same in all letters; null where the section has not said it. */
export type LetterFacts = {
  readonly section: string | null;
  readonly day: IsoDate;
  readonly treasurer: string | null;
  /** Whom a cheque is made out to. */
  readonly order: string | null;
  readonly iban: string | null;
};

/** What one letter speaks of. */
export type LetterMatter = {
  readonly years: readonly number[];
  readonly amount: Cents | null;
  readonly since: IsoDate;
  readonly lastPaidOn: IsoDate | null;
  readonly promisedBy: IsoDate | null;
};

export function mergeValues(
  address: FormOfAddress,
  matter: LetterMatter,
  facts: LetterFacts,
): MergeValues {
  const years = listedInFrench(matter.years.map(String));
  return {
    civilite: address.civilite,
    cher: address.cher,
    camarade: address.camarade,
    adherent: address.adherent,
    e: address.e,
    prenom: address.prenom,
    nom: address.nom,
    nom_complet: address.nomComplet,
    annees: years,
    les_annees: matter.years.length > 1 ? `les années ${years}` : `l’année ${years}`,
    montant: matter.amount === null ? null : amountInFrench(matter.amount),
    depuis: dayInFrench(matter.since),
    dernier_versement: dayOrNull(matter.lastPaidOn),
    promesse: dayOrNull(matter.promisedBy),
    section: facts.section,
    date: dayInFrench(facts.day),
    tresorier: facts.treasurer,
    ordre: facts.order,
    iban: facts.iban === null ? null : facts.iban.replace(/(.{4})(?=.)/gu, '$1\u00a0'),
  };
}

const dayOrNull = (day: IsoDate | null): string | null => (day === null ? null : dayInFrench(day));
