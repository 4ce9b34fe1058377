import { centsText } from '../../cents-text.ts';
import type { Address } from '../../members/household.ts';
import type { ContributionKind } from '../contribution.ts';
import type { TreasuryFactsFields } from '../facts/treasury-facts.ts';
import type { PaymentMeans } from '../payment-means.ts';
import type { GivenPayment } from './giver.ts';
import type { TsvTable } from './write-tsv.ts';

/**
 * What a financial agent (mandataire) hands to the CNCCFP so that receipts can be made: in the order in which the
 * arrêté taken for article 11 of decree 90-606 lists them. It fixes what is said, not the
 * titles: these are ours.
 */
const mandataryTitles = [
  'identifiant_cnccfp',
  'denomination',
  'adresse',
  'telephone',
  'adresse_electronique',
] as const;

const paymentTitles = [
  'identifiant_ecriture',
  'nature_paiement',
  'date_paiement',
  'identifiant_donateur',
  'civilite',
  'prenom',
  'nom',
  'mandat_electif',
  'adresse',
  'commune',
  'code_postal',
  'etat',
  'monnaie',
  'montant',
  'reference_releve',
  'numero_bordereau',
] as const;

export function mandataryTable(facts: TreasuryFactsFields): TsvTable {
  const { cnccfpId, mandatary, mandataryAddress, mandataryPhone, mandataryEmail } = facts;
  return {
    titles: mandataryTitles,
    rows: [[cnccfpId, mandatary, mandataryAddress, mandataryPhone, mandataryEmail]],
  };
}

export const paymentTable = (given: readonly GivenPayment[]): TsvTable => ({
  titles: paymentTitles,
  rows: given.map(rowOf),
});

/** Only dues and gifts have receipts: a meal or a stand does not. */
export const hasReceipt = (kind: ContributionKind): boolean => kind in natures;

function rowOf({ payment, giver, slip }: GivenPayment): TsvTable['rows'][number] {
  const { id, kind, means = null, receivedOn, amount } = payment;
  const isKnown = giver.kind === 'known';
  return [
    id,
    [natures[kind], meansWords(means)].filter(Boolean).join(' - '),
    receivedOn.split('-').reverse().join('/'),
    isKnown ? giver.id : null,
    isKnown ? civilityOf(giver.civility) : null,
    isKnown ? giver.givenName : null,
    isKnown ? giver.familyName : giver.name,
    isKnown ? giver.mandates.join(', ') : null,
    ...(isKnown ? placeOf(giver.address) : [null, null, null, null]),
    'EUR',
    centsText(amount, ','),
    statementReference(means),
    slip,
  ];
}

const natures: Readonly<Partial<Record<ContributionKind, string>>> = {
  dues: 'cotisation',
  'official-dues': 'cotisation d’élu',
  donation: 'don',
};

const meansNames: Readonly<Record<PaymentMeans['kind'], string>> = {
  cheque: 'chèque',
  transfer: 'virement',
  card: 'carte bancaire',
  'direct-debit': 'prélèvement',
  cash: 'espèces',
  online: 'paiement en ligne',
};

const meansWords = (means: PaymentMeans | null): string | null =>
  means === null ? null : meansNames[means.kind];

/** What finds the payment again on the statement. */
function statementReference(means: PaymentMeans | null): string | null {
  switch (means?.kind) {
    case 'transfer':
    case 'card':
      return means.reference;
    case 'direct-debit':
      return means.mandate;
    case 'online':
      return [means.platform, means.order].filter(Boolean).join(' ') || null;
    case 'cheque':
      return [means.bank, means.number].filter(Boolean).join(' ') || null;
    default:
      return null;
  }
}

const civilityOf = (civility: 'mme' | 'm' | null): string | null => {
  if (civility === null) return null;
  return civility === 'mme' ? 'Mme' : 'M.';
};

function placeOf({ addressExtra, building, street, locality, ...place }: Address) {
  const lines = [addressExtra, building, street, locality].filter(Boolean).join(', ');
  return [lines, place.town, place.postcode, place.country ?? 'France'];
}
