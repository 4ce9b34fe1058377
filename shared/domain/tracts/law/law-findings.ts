import type { IsoDate } from '../../dates.ts';
import type { Tract } from '../document/model/tract.ts';
import type { Finding } from '../preflight/finding.ts';
import { checkCampaign } from './checks/check-campaign.ts';
import { checkColours } from './checks/check-colours.ts';
import { checkFormat } from './checks/check-format.ts';
import { checkMentions } from './checks/check-mentions.ts';
import { checkNumbers } from './checks/check-numbers.ts';
import { checkPhotos } from './checks/check-photos.ts';
import { purposeOf } from './guess-purpose.ts';
import type { Breach, LawContext, LawView } from './law-context.ts';
import { type LawRule, lawRules } from './law-rules.ts';
import { seenTexts } from './seen-texts.ts';

const checks = [checkMentions, checkCampaign, checkColours, checkFormat, checkNumbers, checkPhotos];

/**
 * What French law may have to say of a leaflet before it is handed out, the gravest first. Judged by the rules in force
 * on the day of the vote, or today without one. Advice: it does not stand in for a lawyer.
 */
export function lawFindings(tract: Tract, context: LawContext): readonly Finding[] {
  // Nobody is warned of a page on which nothing stands yet.
  if (tract.objects.length === 0) return [];
  const { voteDay } = tract.meta;
  const purpose = purposeOf(tract);
  const view: LawView = { ...context, tract, purpose, voteDay, texts: seenTexts(tract) };
  const rules = lawRules.filter(
    (rule) => rule.purposes.includes(purpose) && isInForce(rule, voteDay ?? context.today),
  );
  const found = checks
    .flatMap((check) => check(view))
    .flatMap((breach) => {
      const rule = rules.find(({ id }) => id === breach.rule);
      return rule ? [findingOf(rule, breach)] : [];
    });
  return found.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** Days as ISO writes them sort as text. */
export const isInForce = ({ from, to }: Pick<LawRule, 'from' | 'to'>, on: IsoDate): boolean =>
  (from === null || from <= on) && (to === null || on <= to);

const order = ['error', 'warning', 'advice'];

function findingOf(rule: LawRule, breach: Breach): Finding {
  const { page = null, object = null, mend = null, severity = rule.severity } = breach;
  const id = ['law', rule.id, object ?? page ?? ''].join(':');
  return { id, severity, page, object, mend, fault: { kind: 'law', rule: rule.id } };
}
