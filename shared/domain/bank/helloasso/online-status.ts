import { foldText } from '../../members/fold-text.ts';
import type { OnlineStatus } from '../online-payment.ts';

/** What takes money back is looked for first: `Validé - remboursé` is refunded. */
const words: readonly (readonly [RegExp, OnlineStatus])[] = [
  [/\b(?:rembours|refund)/, 'refunded'],
  [/\b(?:contest|litige|chargeback|dispute)/, 'contested'],
  [/\b(?:annul|cancel|abandon)/, 'cancelled'],
  [
    /\b(?:refus|echou|echec|erreur|error|reject|rejete|impaye|invalid|non (?:paye|valide|autorise))/,
    'refused',
  ],
  [/\b(?:attente|a venir|en cours|pending|waiting|planifie|inconnu)/, 'waiting'],
  [/\bhors ligne\b|\boffline\b/, 'offline'],
  [
    /\b(?:valide|paye|paid|effectue|autorise|authorized|enregistre|registered|processed|reussi)/,
    'paid',
  ],
];

/** Anything but a plain yes is never taken for money. */
export function onlineStatusOf(text: string): OnlineStatus {
  const folded = foldText(text);
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? 'unknown';
}
