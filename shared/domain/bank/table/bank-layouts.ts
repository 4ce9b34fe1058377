import { foldText } from '../../members/fold-text.ts';
import type { BankRole } from '../column-choice.ts';

type Layout = {
  readonly bank: string;
  /** The folded headers that tell this bank from the others. */
  readonly needs: readonly string[];
  /** Where its columns are not what their names say. */
  readonly roles?: Readonly<Record<string, BankRole>>;
};

/** Of savings accounts. */
const savings: Layout['roles'] = {
  'date comptabilisation': 'bookedOn',
  'libelle complet operation': 'label',
  'montant operation': 'amount',
};
const qonto: Layout['roles'] = { reference: 'label', note: 'details' };

/**
 * As found in importers that others published for these banks, and in the words of their users. `bpce` is Caisse
 * d'Épargne, Banque Populaire and Crédit Coopératif: one group, one site, one layout.
 */
const layouts: readonly Layout[] = [
  { bank: 'credit-agricole', needs: ['date', 'libelle', 'debit euros', 'credit euros'] },
  { bank: 'bnp-paribas', needs: ['date operation', 'libelle operation', 'montant operation'] },
  {
    bank: 'bnp-paribas',
    needs: ['date operation', 'libelle operation', 'montant operation en euro'],
  },
  {
    bank: 'societe-generale',
    needs: ['date de l operation', 'libelle', 'detail de l ecriture', 'montant de l operation'],
  },
  {
    bank: 'societe-generale',
    needs: ['date comptabilisation', 'libelle complet operation', 'montant operation'],
    roles: savings,
  },
  { bank: 'la-banque-postale', needs: ['date', 'libelle', 'montant euros'] },
  { bank: 'bpce', needs: ['date de comptabilisation', 'libelle operation', 'debit', 'credit'] },
  {
    bank: 'bpce',
    needs: ['date', 'numero d operation', 'libelle', 'debit', 'credit', 'detail'],
  },
  {
    bank: 'credit-mutuel',
    needs: ['date', 'date de valeur', 'debit', 'credit', 'libelle', 'solde'],
  },
  { bank: 'credit-mutuel', needs: ['date', 'date de valeur', 'montant', 'libelle', 'solde'] },
  { bank: 'boursorama', needs: ['dateop', 'dateval', 'label', 'amount'] },
  { bank: 'qonto', needs: ['identifiant de transaction', 'nom de la contrepartie'], roles: qonto },
  { bank: 'qonto', needs: ['transaction id', 'counterparty name'], roles: qonto },
];

/** The bank whose headers these are; null when they are nobody's in particular. */
export function layoutOf(headers: readonly string[]): Layout | null {
  const folded = new Set(headers.map(foldText));
  return layouts.find(({ needs }) => needs.every((need) => folded.has(need))) ?? null;
}
