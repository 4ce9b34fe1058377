import { foldText } from '../../members/fold-text.ts';
import type { BankLineKind } from '../statement.ts';

/** The first that fits. Fees come first: `COTISATION CARTE` is what the bank takes, and no member's dues. */
const kinds: readonly (readonly [RegExp, BankLineKind])[] = [
  [
    /^(?:frais|commissions?|comm|agios|interets debiteurs|tenue de compte|abonnement|forfait|facturation|bank ?fees?|fees?|cotis(?:ation)? (?:carte|cb|visa|mastercard|compte|offre|bancaire|mensuelle))\b/,
    'fees',
  ],
  [/^(?:vir(?:ement)?s?|vrt|virt|transfer|transfert|income|sct)\b/, 'transfer'],
  [/^(?:prlv|prelev(?:ement)?s?|prel|sdd|avis de prelevement|direct[ _]debit)\b/, 'direct-debit'],
  [
    /^(?:retrait|ret dab|dab|gab|vers(?:ement)? (?:d )?especes?|versement esp|vrst|depot (?:d )?especes?|especes?|cash|atm)\b/,
    'cash',
  ],
  [
    /^(?:rem(?:ise)?s?(?: de)? (?:chq|cheques?)|chq|cheques?|check|cheque emis|enc(?:aissement)? (?:chq|cheques?))\b/,
    'cheque',
  ],
  [
    /^(?:cb|carte|card|paiement (?:cb|carte|par carte)|paiement psc|achat cb|facture carte|rem(?:ise)?s? (?:cb|carte)|telecollecte|pos)\b/,
    'card',
  ],
];

/** By the first words, as banks begin their labels. Null when they say nothing of it. */
export function kindOfWords(words: string): BankLineKind | null {
  const folded = foldText(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return kinds.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
