import type { LeftReason } from '../members/entries.ts';
import { foldText } from '../members/fold-text.ts';
import type { Consent, MemberKind } from '../members/member.ts';

/** What people type to say that they have nothing to say. A lone dash or question mark folds to nothing. */
const nothing: ReadonlySet<string> = new Set([
  ...['', 'nc', 'n c', 'na', 'n a', 'neant', 'aucun', 'aucune', 'inconnu', 'inconnue'],
  ...['pas demande', 'not asked'],
  ...['non renseigne', 'non communique', 'vide', 'null', 'none', 'nan'],
]);
const emptyDate = /^0{1,4}[-/.]0{1,2}[-/.]0{1,4}(?: 00:00(?::00)?)?$/;

/** What such words begin with; tells nearly all other cells apart at once. */
const mayBeNothing = /^[^a-z0-9]*(?:[naivp0]|$)/i;

export function saysNothing(text: string): boolean {
  if (text === '') return true;
  if (text.length > 20 || !mayBeNothing.test(text)) return false;
  return emptyDate.test(text) || nothing.has(foldText(text));
}

/** Null when it is neither. */
export function parseYesNo(text: string): boolean | null {
  const folded = foldText(text).replaceAll(' ', '');
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : null;
}

const yes = words(
  'oui o yes y true vrai 1 x ok abonne abonnee inscrit inscrite accepte acceptee agreed optin granted actif',
);
const no = words(
  'non n no false faux 0 desabonne desabonnee desinscrit desinscrite refuse refusee refused optout',
);

/** A yes in a column such as `Do Not Email` is a refusal; a no there is not yet a consent. */
export function consentOf(answer: boolean, isRefusalColumn: boolean): Consent | null {
  if (isRefusalColumn) return answer ? 'refused' : null;
  return answer ? 'granted' : 'refused';
}

const mister = words('m mr monsieur mister h homme masculin male');
const madam = words('mme madame mlle mademoiselle mrs ms miss f femme feminin female');
const neither = words(
  'mx autre other x neutre nonbinaire dr docteur me maitre pr professeur inconnu',
);

/** `neither` is understood and leaves no civility; null is not understood (`M. et Mme` are two people). */
export function parseCivility(text: string): 'm' | 'mme' | 'neither' | null {
  const folded = foldText(text).replaceAll(' ', '');
  if (mister.has(folded)) return 'm';
  if (madam.has(folded)) return 'mme';
  return neither.has(folded) ? 'neither' : null;
}

const formerWord =
  /\b(?:anciens?|anciennes?|ex|former|old timer|demissionnaires?|radiee?s?|decedee?s?|sortie?s?)\b/;
const sympathiserWord =
  /\b(?:sympathisante?s?|sympa|sympathisers?|contacts?|non membres?|non adherente?s?|non member|donateur|donatrice|prospects?)\b/;
const memberWord =
  /\b(?:adherente?s?|adhesion|membres?|members?|militante?s?|actif|active|a jour|president|presidente|vice president|tresorier|tresoriere|secretaire|bienfaiteur|fondateur|treasurer|secretary)\b/;

/** Null when the words say nothing about it. `Ancien adhérent` is former, `Non membre` a sympathiser. */
export function parseKind(text: string): MemberKind | null {
  const folded = foldText(text);
  if (formerWord.test(folded)) return 'former';
  if (sympathiserWord.test(folded)) return 'sympathiser';
  return memberWord.test(folded) ? 'member' : null;
}

const leftWords: readonly (readonly [LeftReason, RegExp])[] = [
  ['deceased', /\b(?:deces|decede|decedee|mort|morte|deceased|died|dead|death)\b/],
  ['excluded', /\b(?:exclu|exclue|exclus|exclusion|excluded|expelled)\b/],
  ['resigned', /\b(?:demission|demissionnaire|demissionne|resigned|resignation)\b/],
  ['moved', /\b(?:demenagement|demenage|demenagee|mutation|mute|mutee|moved)\b/],
  [
    'unpaid',
    /\b(?:radie|radiee|radiation|impayes?|impayees?|cotisations?|non paye|non renouvele|non renouvelee|non renouvellement|unpaid|lapsed)\b/,
  ],
  ['other', /^(?:autre|autre motif|autre raison|other|other reason)$/],
];

/** Null when the words say none of the reasons we keep. */
export function parseLeftReason(text: string): LeftReason | null {
  const folded = foldText(text);
  return leftWords.find(([, word]) => word.test(folded))?.[0] ?? null;
}

const settled = words(
  'valide validee paye payee confirme confirmee autorise autorisee enregistre enregistree processed paid authorized completed',
);
const cancelled =
  /\b(?:annulee?s?|remboursee?s?|refusee?s?|abandonnee?s?|echouee?s?|conteste?e?s?|rejetee?s?|cancell?ed|refunded|refused|failed|contested|abandoned)\b/;

/** Null when the status is unknown: an order still waiting is neither. */
export function parseOrderStatus(text: string): 'settled' | 'cancelled' | null {
  const folded = foldText(text);
  if (cancelled.test(folded)) return 'cancelled';
  return settled.has(folded) ? 'settled' : null;
}

/** A refusal always counts; a consent only where nothing is known yet. */
export function mayReplaceConsent(before: unknown, after: unknown): boolean {
  return after === 'refused' || (after === 'granted' && before === 'unknown');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
