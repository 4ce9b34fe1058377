import type { Fact } from '../../document/model/fact-mark.ts';
import type { QrContent } from '../../document/model/qr.ts';
import { setFrench } from '../../text/french/set-french.ts';
import type { SectionFacts } from '../section-facts.ts';
import { withoutMarks } from './fact-marks.ts';

export type TextFact = Exclude<Fact, 'logo' | 'code'>;

/** What is printed for a fact, as French sets it; what the section has not said is asked for. */
export const wordsOf = (facts: SectionFacts, fact: TextFact): string =>
  setFrench(withoutMarks(plainWords(facts, fact))).text;

function plainWords(facts: SectionFacts, fact: TextFact): string {
  switch (fact) {
    case 'online':
      return [plainWords(facts, 'web'), facts.social].filter(Boolean).join(' · ');
    case 'legal':
      return legalWords(facts);
    default:
      return facts[fact] || asked[fact];
  }
}

const asked = {
  name: 'Nom de la section',
  place: 'Nom de la commune',
  address: '1, rue de l’Adresse, 00000 Commune',
  phone: '00 00 00 00 00',
  email: 'contact@exemple.fr',
  web: 'www.exemple.fr',
} as const satisfies Readonly<Record<Exclude<TextFact, 'online' | 'legal'>, string>>;

/** Who printed it, as the law of 1881 wants it, and what else the section wishes to say. */
function legalWords(facts: SectionFacts): string {
  const ourselves = `nos soins : ${plainWords(facts, 'name')}, ${plainWords(facts, 'address')}`;
  return [
    `Imprimé par ${facts.printer || ourselves}.`,
    facts.publisher && `Direction de la publication : ${facts.publisher}.`,
    facts.litter && 'Ne pas jeter sur la voie publique.',
    facts.sorting && 'Ce papier se trie.',
  ]
    .filter(Boolean)
    .join(' ')
    .replaceAll('..', '.');
}

/** Leads to the section's site, or to its address book entry. */
export function codeOf(facts: SectionFacts): QrContent {
  const { web, phone } = facts;
  if (web !== '') {
    return { kind: 'url', url: /^https?:\/\//u.test(web) ? web : `https://${web}` };
  }
  const name = plainWords(facts, 'name');
  const [email, address] = [plainWords(facts, 'email'), plainWords(facts, 'address')];
  return { kind: 'vcard', name, organisation: name, phone, email, url: '', address };
}
