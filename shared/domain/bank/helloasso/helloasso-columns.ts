import { foldText } from '../../members/fold-text.ts';

/** Headers of HelloAsso's exports, folded, surest first: of payments, of orders, of the sale of one form. */
const names = {
  order: 'reference commande|reference de la commande|numero de commande',
  payment: 'reference paiement|reference du paiement|numero de paiement',
  paidOn: 'date du paiement|date de paiement|date de la commande|date commande|date',
  status: 'statut du paiement|statut de la commande|statut',
  familyName: 'nom payeur|nom du payeur|nom acheteur',
  givenName: 'prenom payeur|prenom du payeur|prenom acheteur',
  email: 'email payeur|email du payeur|email acheteur',
  company: 'raison sociale',
  personFamily: 'nom adherent|nom participant',
  personGiven: 'prenom adherent|prenom participant',
  campaign: 'campagne|nom de la campagne|formulaire',
  item: 'tarif|billet|type de campagne|type',
  amount: 'montant total|montant tarif|montant du tarif|montant du paiement|montant',
  discount: 'montant code promo|montant du code promo',
  donation: 'don supplementaire|montant du don supplementaire',
  means: 'moyen de paiement',
  paidOut: 'verse',
  paidOutOn: 'date du versement|date de versement',
  payout: 'reference du versement|reference versement|numero de versement',
} as const;

export type HelloAssoField = keyof typeof names;

export type HelloAssoColumns = ReadonlyMap<HelloAssoField, number>;

/** Where each thing stands; null when these are not the headers of an export of HelloAsso. */
export function helloAssoColumns(headers: readonly string[]): HelloAssoColumns | null {
  const folded = headers.map(foldText);
  const columns = new Map<HelloAssoField, number>();
  // The keys of an object that is written out above are its fields.
  for (const [field, list] of Object.entries(names) as [HelloAssoField, string][]) {
    const name = list.split('|').find((one) => folded.includes(one));
    if (name !== undefined) columns.set(field, folded.indexOf(name));
  }
  const isExport = folded.some((name) => /^reference (?:de la )?(?:commande|paiement)$/.test(name));
  const isWhole = columns.has('paidOn') && columns.has('amount') && columns.has('status');
  return isExport && isWhole ? columns : null;
}
