import { foldText } from '../../members/fold-text.ts';
import type { BankRole } from '../column-choice.ts';

/** What banks call their columns, folded (`foldText`), surest first; `|` between names. */
const names: Readonly<Partial<Record<BankRole, string>>> = {
  bookedOn:
    'date de comptabilisation|date comptable|date de l operation|date operation|date d operation|dateop|date op|date de l operation local|date de l operation utc|operation date local|operation date utc|booking date|completed date|date',
  valueOn:
    'date de valeur|date valeur|dateval|date val|valeur|date de la valeur local|date de la valeur utc|settlement date local|settlement date utc|value date',
  label:
    'libelle operation|libelle de l operation|libelle complet|libelle|label|description|nature de l operation|intitule|operation|designation',
  details:
    'detail de l ecriture|informations complementaires|information complementaire|detail|details|complement|commentaire|comment|communication|note',
  amount:
    'montant de l operation|montant operation|montant operation en euro|montant euros|montant en euros|montant eur|montant|amount|amount eur|montant total ttc|total amount incl vat',
  debit: 'debit euros|debit eur|debit|montant debit|montant au debit|montant debite',
  credit: 'credit euros|credit eur|credit|montant credit|montant au credit|montant credite',
  direction: 'sens|debit credit|d c|credit debit',
  currency: 'devise|currency|monnaie',
  reference: 'reference|ref|numero d operation|n d operation|numero de cheque|n de cheque|n cheque',
  counterparty:
    'nom de la contrepartie|contrepartie|counterparty name|partner name|payee|tiers|emetteur|donneur d ordre|beneficiaire',
  counterpartyAccount: 'iban de la contrepartie|counterparty iban|partner iban|iban contrepartie',
  kind: 'type operation|type d operation|type de l operation|methode de paiement|payment method|mode de paiement|type',
  balance: 'solde|solde eur|balance',
  bankId: 'identifiant de transaction|transaction id',
  account: 'accountnum|iban du compte|account iban|numero de compte|numero compte',
  status: 'statut|status|state|etat',
};

type Meaning = { readonly role: BankRole; readonly rank: number };

// The keys of an object that is written out above are roles.
const entries = Object.entries(names) as [BankRole, string][];
const meanings: ReadonlyMap<string, Meaning> = new Map(
  entries.flatMap(([role, list]) =>
    list.split('|').map((name, rank): [string, Meaning] => [name, { role, rank }]),
  ),
);

/** A role for each column; of two that would have the same one, the surest name has it. */
export function rolesOf(headers: readonly string[]): readonly BankRole[] {
  const found = headers.map((header) => meanings.get(foldText(header)) ?? null);
  return found.map((meaning, column) => {
    if (meaning === null) return 'ignore';
    const best = found.findIndex(
      (other) =>
        other?.role === meaning.role &&
        other.rank ===
          Math.min(...found.map((one) => (one?.role === meaning.role ? one.rank : Infinity))),
    );
    return best === column ? meaning.role : 'ignore';
  });
}
