import { donationMention } from '../donation-mention.ts';
import { insertMention } from '../insert-mention.ts';
import type { Breach, LawView, SeenText } from '../law-context.ts';
import { eveOf } from '../months-before.ts';

/** What a campaign may not do: hand out on the eve (L.49), ask for money without saying for whom (L.52-9). */
export function checkCampaign(view: LawView): readonly Breach[] {
  const { voteDay, today, tract } = view;
  // Whoever prints it today may hand it out today, whatever was planned.
  const isTooLate = [today, tract.meta.handOutDay].some(
    (day) => voteDay !== null && day !== null && eveOf(voteDay) <= day && day <= voteDay,
  );
  return [...(isTooLate ? [{ rule: 'eve' } as const] : []), ...checkDonations(view)];
}

/** The law is about money for a candidate: without a day of vote it is only asked whether that is meant. */
function checkDonations({ tract, texts, voteDay, facts }: LawView): readonly Breach[] {
  const whole = texts.map(({ text }) => text).join('\n');
  if (saysForWhom(whole)) return [];
  const codes = new Set(
    tract.objects.flatMap((object) =>
      object.kind === 'qr' && object.content.kind === 'payment' ? [object.id] : [],
    ),
  );
  const asked = texts.find(
    ({ text, object }) => asksForMoney(text) || (object !== null && codes.has(object)),
  );
  if (!asked) return [];
  const text = facts && donationMention(facts);
  const mend = text ? insertMention(tract, { text, fact: null }) : null;
  const severity = voteDay ? 'error' : 'warning';
  return [{ rule: 'donation', ...placeOf(asked), severity, mend }];
}

const placeOf = ({ page, object }: SeenText) => ({ page, object });

/** Not the gift of blood or of organs. */
const appeals = [
  /\bdons?\b(?! (?:du |de |d['’])?(?:sang|organes?|moelle|plasma|soi))/iu,
  /\bdonateurs?\b|\bdonatrices?\b/iu,
  /\bIBAN\b|\bFR\d{2}(?: ?[\dA-Z]{4}){5} ?[\dA-Z]{3}\b/u,
  /\bchèques? (?:à l['’]ordre|libellés?)/iu,
  /(?:réductions?|déductions?) d['’]impôts?|déductibles? (?:de vos|des) impôts/iu,
  /https?:\/\/\S*(?:\bdons?\b|donat|donner)/iu,
];

const asksForMoney = (text: string): boolean => appeals.some((appeal) => appeal.test(text));

/** Who collects, and the articles that the law wants to be copied. */
const saysForWhom = (text: string): boolean =>
  /mandataire financi|association de financement/iu.test(text) && /\bL\.? ?52-8\b/u.test(text);
