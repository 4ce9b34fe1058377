import { unreachable } from '../../../result.ts';
import type { IsoDate } from '../../dates.ts';
import type { CollectorKind, SectionFacts } from '../templates/section-facts.ts';

/**
 * What a document that asks for gifts to a campaign must say (code électoral, art. L. 52-9, as of 17 September 2017):
 * for whom, who collects and since when, that nobody else may, and the words of two articles. Null as long as the
 * section has not said all of it. Always in French: it is the law's own text.
 */
export function donationMention(facts: SectionFacts): string | null {
  const { candidate, collector, collectorKind, collectorSince } = facts;
  if (candidate === '' || collector === '' || collectorSince === null) return null;
  const through = throughWhom(collectorKind, collector, collectorSince);
  return [
    `${candidate} ne peut recueillir de dons que par l’intermédiaire ${through}.`,
    ...quoted,
  ].join(' ');
}

function throughWhom(kind: CollectorKind, collector: string, since: IsoDate): string {
  switch (kind) {
    case 'agent':
      return `de son mandataire financier, ${collector}, désigné le ${spelled(since)}`;
    case 'association':
      return `de son association de financement électorale, ${collector}, déclarée le ${spelled(since)}`;
    default:
      return unreachable(kind);
  }
}

/**
 * Article L. 52-8, paragraphs 1 to 3, in force since 30 June 2020 (law 2019-1269, art. 3), and article L. 113-1, III, in
 * force since 1 January 2018 (law 2017-1339, art. 26). Read at doctrine.fr (LEGIARTI000006353123) and legifrance.gouv.fr
 * (LEGIARTI000035588789).
 */
const quoted = [
  'Code électoral, art. L.\u00a052-8\u00a0: «\u00a0Une personne physique peut verser un don à un candidat si elle est de nationalité française ou si elle réside en France. Les dons consentis par une personne physique dûment identifiée pour le financement de la campagne d’un ou plusieurs candidats lors des mêmes élections ne peuvent excéder 4\u202f600\u00a0euros.',
  'Les personnes morales, à l’exception des partis ou groupements politiques, ne peuvent participer au financement de la campagne électorale d’un candidat, ni en lui consentant des dons sous quelque forme que ce soit, ni en lui fournissant des biens, services ou autres avantages directs ou indirects à des prix inférieurs à ceux qui sont habituellement pratiqués. Les personnes morales, à l’exception des partis et groupements politiques ainsi que des établissements de crédit ou sociétés de financement ayant leur siège social dans un État membre de l’Union européenne ou partie à l’accord sur l’Espace économique européen, ne peuvent ni consentir des prêts à un candidat, ni lui apporter leur garantie pour l’obtention de prêts.',
  'Tout don de plus de 150\u00a0euros consenti à un candidat en vue de sa campagne doit être versé par chèque, virement, prélèvement automatique ou carte bancaire.\u00a0»',
  'Art. L.\u00a0113-1, III\u00a0: «\u00a0Sera puni de trois ans d’emprisonnement et de 45\u202f000\u00a0€ d’amende quiconque aura, en vue d’une campagne électorale, accordé un don ou un prêt en violation des articles L.\u00a052-7-1 et L.\u00a052-8. Lorsque le donateur ou le prêteur sera une personne morale, le premier alinéa du présent III sera applicable à ses dirigeants de droit ou de fait.\u00a0»',
] as const;

const months = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

/** `2026-01-01` → `1er janvier 2026`. */
function spelled(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date === 1 ? '1er' : date}\u00a0${months[(month ?? 1) - 1]}\u00a0${year}`;
}
