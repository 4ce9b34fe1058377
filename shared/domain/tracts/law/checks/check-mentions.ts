import { wordsOf } from '../../templates/kit/fact-words.ts';
import { plainFacts, type SectionFacts } from '../../templates/section-facts.ts';
import { insertMention } from '../insert-mention.ts';
import type { Breach, LawView, SeenText } from '../law-context.ts';
import { plainSpaces } from '../seen-texts.ts';

/** What must, or is used to, stand on what is handed out: who printed it and where, and that it is not litter. */
export function checkMentions(view: LawView): readonly Breach[] {
  return [...checkPrinter(view), ...checkLitter(view)];
}

const ourselves = /imprimé(?:e|s|es)? par nos soins|\bI\.?P\.?N\.?S\b/iu;
const printed = /imprimé(?:e|s|es)? (?:par|chez)|\bimprim(?:eur|erie)\b|\bimpression ?:/iu;

function checkPrinter({ tract, texts, facts }: LawView): readonly Breach[] {
  const own = find(texts, ourselves);
  const any = own ?? find(texts, printed);
  if (!any)
    return [{ rule: 'printer', mend: facts && isKnown(facts) ? legal(tract, facts) : null }];
  const place = { page: any.seen.page, object: any.seen.object };
  if (hasAddress(any.said) && !isAsked(any.said)) return [];
  return [{ rule: own ? 'self-printing' : 'printer-address', ...place }];
}

function checkLitter({ tract, texts, facts }: LawView): readonly Breach[] {
  if (find(texts, /ne pas jeter/iu)) return [];
  const isUnsaid = !find(texts, ourselves) && !find(texts, printed);
  // The section's own line says both, and follows what the section says.
  const mend =
    isUnsaid && facts?.litter && isKnown(facts)
      ? legal(tract, facts)
      : insertMention(tract, { text: 'Ne pas jeter sur la voie publique.', fact: null });
  return [{ rule: 'litter', mend }];
}

const legal = (tract: LawView['tract'], facts: SectionFacts) =>
  insertMention(tract, { text: wordsOf(facts, 'legal'), fact: 'legal' });

const isKnown = ({ printer, name, address }: SectionFacts): boolean =>
  printer !== '' || (name !== '' && address !== '');

type Found = { readonly seen: SeenText /** From there on. */; readonly said: string };

const reach = 260;

function find(texts: readonly SeenText[], wanted: RegExp): Found | null {
  for (const seen of texts) {
    const at = seen.text.search(wanted);
    if (at >= 0) return { seen, said: seen.text.slice(at, at + reach) };
  }
  return null;
}

const street =
  /(?:^|[\s,:])(?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|route|quai|allées?|cours|square|passage|B\.?P\.?|C\.?S\.?) ?\S/iu;

const hasAddress = (text: string): boolean => /\b\d{5} +\p{L}/u.test(text) || street.test(text);

/** What a template asks for is no answer. */
const asked = (['name', 'address'] as const).map((fact) => plainSpaces(wordsOf(plainFacts, fact)));
const isAsked = (text: string): boolean => asked.some((words) => text.includes(words));
