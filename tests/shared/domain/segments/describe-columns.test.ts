import { describe, expect, it } from 'vitest';
import { describeSegment } from '#shared/domain/segments/describe-segment.ts';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import {
  all,
  allOf,
  anyOf,
  asks,
  days,
  inMonth,
  inSpan,
  noneOf,
  numbers,
  plain,
  saidContext,
} from './said-queries.ts';

const sentences: readonly (readonly [SegmentQuery, string, string])[] = [
  [all(), 'Toutes les personnes.', 'Everybody.'],
  [
    all(anyOf('kind', 'member'), anyOf('emailConsent', 'granted')),
    'Les personnes qui sont adhérentes et acceptent les courriels.',
    'People who are members and accept emails.',
  ],
  [
    all(anyOf('kind', 'member', 'sympathiser'), plain('email', 'is-filled')),
    'Les personnes qui sont adhérentes ou sympathisantes, et dont on connaît le courriel.',
    'People who are members or sympathisers, and whose email is known.',
  ],
  [
    all(noneOf('kind', 'former'), plain('doNotContact', 'no')),
    'Les personnes qui ne sont pas d’anciennes adhérentes et peuvent être contactées.',
    'People who are not former members and may be contacted.',
  ],
  [
    all(days('joinedOn', '2026-01-01', '2026-03-31')),
    'Les personnes qui ont adhéré entre le 1er janvier 2026 et le 31 mars 2026.',
    'People who joined between 1 January 2026 and 31 March 2026.',
  ],
  [
    all(days('joinedOn', '2025-09-01', null), plain('birthDate', 'is-empty')),
    'Les personnes qui ont adhéré à partir du 1er septembre 2025 et dont on ne connaît pas la date de naissance.',
    'People who joined on or after 1 September 2025, and whose date of birth is not known.',
  ],
  [
    all(days('leftOn', null, '2025-12-31'), anyOf('leftReason', 'moved', 'resigned')),
    'Les personnes qui sont parties au plus tard le 31 décembre 2025, et sont parties pour déménagement ou démission.',
    'People who left on or before 31 December 2025, and left because of a move or resignation.',
  ],
  [
    all(days('contactedOn', '2026-05-02', '2026-05-02')),
    'Les personnes qui ont été contactées le 2 mai 2026.',
    'People who were contacted on 2 May 2026.',
  ],
  [
    all(plain('contactedOn', 'is-empty')),
    'Les personnes qui n’ont jamais été contactées.',
    'People who have never been contacted.',
  ],
  [
    all(inSpan('birthDate', 'anniversary-in-next', 30, 'day')),
    'Les personnes qui fêtent leur anniversaire dans les 30 prochains jours.',
    'People who have their birthday in the next 30 days.',
  ],
  [
    all(inSpan('joinedOn', 'anniversary-in-next', 1, 'month')),
    'Les personnes qui fêtent leur adhésion dans le mois qui vient.',
    'People who have their joining anniversary in the next month.',
  ],
  [
    all(inMonth('birthDate', 4)),
    'Les personnes qui sont nées en avril.',
    'People who were born in April.',
  ],
  [
    all(numbers('age', 18, 30)),
    'Les personnes qui ont entre 18 et 30 ans.',
    'People who are between 18 and 30 years old.',
  ],
  [
    all(numbers('age', null, 1)),
    'Les personnes qui ont au plus 1 an.',
    'People who are at most 1 year old.',
  ],
  [
    all(numbers('age', 65, null)),
    'Les personnes qui ont au moins 65 ans.',
    'People who are at least 65 years old.',
  ],
  [
    all(numbers('birthYear', 1980, 1990)),
    'Les personnes qui sont nées entre 1980 et 1990.',
    'People who were born between 1980 and 1990.',
  ],
  [
    all(numbers('seniority', 5, null)),
    'Les personnes qui ont au moins 5 ans d’ancienneté.',
    'People who have been members for at least 5 years.',
  ],
  [
    all(numbers('paidThisYear', 5000, null)),
    'Les personnes qui ont versé au moins 50 € cette année.',
    'People who paid at least €50 this year.',
  ],
  [
    all(numbers('paidThisYear', 1050, 2000)),
    'Les personnes qui ont versé entre 10,50 € et 20 € cette année.',
    'People who paid between €10.50 and €20 this year.',
  ],
  [
    all(numbers('lastDuesYear', 2024, 2024)),
    'Les personnes dont la dernière cotisation est pour 2024.',
    'People whose last dues are for 2024.',
  ],
  [
    all(plain('lastDuesYear', 'is-empty')),
    'Les personnes qui n’ont jamais cotisé.',
    'People who have never paid dues.',
  ],
  [
    all(asks('email', 'contains', 'orange'), asks('postcode', 'starts-with', '35')),
    'Les personnes dont le courriel contient « orange » et dont le code postal commence par « 35 ».',
    'People whose email contains “orange” and whose postcode begins with “35”.',
  ],
  [
    all(asks('town', 'is', 'Auray')),
    'Les personnes qui habitent Auray.',
    'People who live in Auray.',
  ],
  [
    all(noneOf('town', 'Vernoy', 'Redon')),
    'Les personnes qui n’habitent ni Vernoy ni Redon.',
    'People who do not live in Vernoy or Redon.',
  ],
  [
    all(anyOf('section', 'vernoy', 'auray')),
    'Les personnes qui sont de la section « Vernoy » ou « Saint-Aubrac ».',
    'People who belong to the section “Vernoy” or “Saint-Aubrac”.',
  ],
  [
    all(noneOf('section', 'vernoy')),
    'Les personnes qui ne sont pas de la section « Vernoy ».',
    'People who do not belong to the section “Vernoy”.',
  ],
  [
    all(anyOf('tags', 't1', 't2')),
    'Les personnes qui ont l’étiquette « Collage » ou « Permanence ».',
    'People who have the tag “Collage” or “Permanence”.',
  ],
  [
    all(allOf('tags', 't1', 't2')),
    'Les personnes qui ont les étiquettes « Collage » et « Permanence ».',
    'People who have the tags “Collage” and “Permanence”.',
  ],
  [
    all(noneOf('tags', 't1', 't2'), plain('roles', 'is-empty')),
    'Les personnes qui n’ont aucune des étiquettes « Collage » et « Permanence », et n’ont aucune responsabilité dans la section.',
    'People who have none of the tags “Collage” and “Permanence”, and have no role in the section.',
  ],
  [
    all(anyOf('cares', 'housing', 'ecology')),
    'Les personnes qui s’intéressent au thème « Logement » ou « Écologie ».',
    'People who care about “Housing” or “Ecology”.',
  ],
  [
    all(anyOf('offers', 'carpentry'), noneOf('seeks', 'driving')),
    'Les personnes qui peuvent aider pour « Menuiserie » et ne cherchent pas d’aide pour « Conduite ».',
    'People who can help with “Carpentry” and do not look for help with “Driving”.',
  ],
  [
    all(anyOf('smsConsent', 'unknown'), anyOf('postConsent', 'granted', 'unknown')),
    'Les personnes qui n’ont pas dit si elles acceptent les SMS, et dont l’accord pour le courrier postal est donné ou inconnu.',
    'People who have not said whether they accept text messages, and whose consent to letters is given or unknown.',
  ],
  [
    all(anyOf('custom.c1', 'M', 'L'), plain('custom.c2', 'yes')),
    'Les personnes dont le champ « Taille » est « M » ou « L », et dont le champ « Permis » dit oui.',
    'People whose field “Taille” is “M” or “L”, and whose field “Permis” says yes.',
  ],
  [
    all(inSpan('custom.c3', 'in-last', 2, 'week'), numbers('custom.c4', 2, null)),
    'Les personnes dont le champ « Visite » tombe dans les 2 dernières semaines et dont le champ « Enfants » est d’au moins 2.',
    'People whose field “Visite” falls in the last 2 weeks and whose field “Enfants” is at least 2.',
  ],
  [
    all(asks('custom.zz', 'is', 'x')),
    'Les personnes dont un champ qui n’existe plus remplit une condition.',
    'People with a condition on a field that no longer exists.',
  ],
  [
    all(plain('hasHousehold', 'yes'), plain('mandates', 'is-filled')),
    'Les personnes qui partagent l’adresse d’un foyer et ont un mandat.',
    'People who share the address of a household and hold an elected office.',
  ],
  [
    all(inSpan('joinedOn', 'in-next', 3, 'week')),
    'Les personnes dont la date d’adhésion tombe dans les 3 prochaines semaines.',
    'People whose joining date falls in the next 3 weeks.',
  ],
  [
    all(anyOf('civility', 'mme')),
    'Les personnes dont la civilité est « Mme ».',
    'People whose title is “Ms”.',
  ],
];

describe('a condition on a column', () => {
  it.each(sentences)('is said in French and in English, %#', (query, french, english) => {
    expect(describeSegment(query, saidContext, 'fr')).toBe(french);
    expect(describeSegment(query, saidContext, 'en')).toBe(english);
  });
});
