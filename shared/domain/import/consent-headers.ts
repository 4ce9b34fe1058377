import type { ColumnTarget } from './import.ts';
import type { ConsentChannel } from './proof-targets.ts';

/** Folded (`foldText`), as all that follows. `Consentement`, `RGPD`, `Opt-in`: what else a header says of it follows. */
const ofConsent =
  /\b(?:consentements?|consents?|consented|rgpd|gdpr|opt ?ins?|opt ?outs?|accords?)\b/;
/** These are of consent only beside a channel: `Date d’inscription` is the day they joined. */
const ofSubscription =
  /\b(?:abonnee?|abonnement|subscribed|subscription|inscrite?|inscription|desabonnee?|desabonnement|desinscrite?|desinscription|refus|refuse|opposition)\b/;
const ofTime = /\b(?:date|le|depuis|on|at|time|jour)\b/;
const ofSource = /\b(?:source|origine|provenance|preuve|proof|mode|recueillie?|obtenue?|via)\b/;
const alone = /^(?:rgpd|gdpr|consentements?|consent|accord rgpd|consentement rgpd|opt ?in)$/;

const channels: readonly (readonly [ConsentChannel, RegExp])[] = [
  ['sms', /\b(?:sms|textos?|text messages?)\b/],
  ['email', /\b(?:e ?mails?|mails?|courriels?|newsletter|lettre d information|infolettre|mel)\b/],
  ['phone', /\b(?:telephone|telephonique|tel|appels?|phone|calls?)\b/],
  ['post', /\b(?:courriers?|postal|post|poste|letters?)\b/],
];

/** Where a column goes that says when or how somebody agreed to be reached; null when it says nothing of it. */
export function proofTargetOf(header: string): ColumnTarget | null {
  if (alone.test(header)) return 'consentOn';
  const isOfConsent = ofConsent.test(header);
  const channel = channels.find(([, words]) => words.test(header))?.[0] ?? null;
  if (isOfConsent && ofSource.test(header)) return 'consentSource';
  if (!ofTime.test(header) || !(isOfConsent || (channel !== null && ofSubscription.test(header))))
    return null;
  return channel === null ? 'consentOn' : `${channel}ConsentOn`;
}

/** Days stand where an answer was promised: `Consentement e-mail` over `12/03/2024`. */
export function datedTargetOf(target: ColumnTarget): ColumnTarget | null {
  switch (target) {
    case 'emailConsent':
    case 'smsConsent':
    case 'phoneConsent':
    case 'postConsent':
      return `${target}On`;
    default:
      return null;
  }
}
