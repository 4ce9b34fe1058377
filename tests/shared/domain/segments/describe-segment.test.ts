import { describe, expect, it } from 'vitest';
import { describeSegment } from '#shared/domain/segments/describe-segment.ts';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import {
  all,
  any,
  anyOf,
  asks,
  inBoard,
  inSpan,
  notAll,
  notAny,
  numbers,
  paid,
  plain,
  saidContext,
  since,
} from './said-queries.ts';

const sentences: readonly (readonly [SegmentQuery, string, string])[] = [
  [notAll(), 'Personne.', 'Nobody.'],
  [
    all(
      inSpan('joinedOn', 'in-last', 6, 'month'),
      anyOf('town', 'Vernoy', 'Saint-Aubrac'),
      paid({ has: false, period: since('2026-01-01') }),
      inBoard(false),
    ),
    'Les personnes qui ont adhéré dans les 6 derniers mois, habitent Vernoy ou Saint-Aubrac, et n’ont rien versé depuis le 1er janvier 2026, sauf celles du segment « Bureau ».',
    'People who joined in the last 6 months, live in Vernoy or Saint-Aubrac, and have paid nothing since 1 January 2026, except those in the segment “Bureau”.',
  ],
  [
    all(inSpan('joinedOn', 'not-in-last', 1, 'year')),
    'Les personnes qui n’ont pas adhéré au cours de la dernière année.',
    'People who did not join in the last year.',
  ],
  [
    all(asks('notes', 'contains', 'remorque'), asks('profession', 'is-not', 'Retraité')),
    'Les personnes dont la note contient « remorque » et dont la profession n’est pas « Retraité ».',
    'People whose note contains “remorque” and whose profession is not “Retraité”.',
  ],
  [
    all(paid({ kinds: ['dues'], period: { kind: 'this-year' } })),
    'Les personnes qui ont versé une cotisation cette année.',
    'People who have paid dues this year.',
  ],
  [
    all(paid({ kinds: ['dues', 'donation'], period: { kind: 'last-year' } })),
    'Les personnes qui ont versé une cotisation ou fait un don l’année dernière.',
    'People who paid dues or made a donation last year.',
  ],
  [
    all(paid({ has: false, kinds: ['dues', 'donation'], period: { kind: 'year', year: 2025 } })),
    'Les personnes qui n’ont pas versé de cotisation ni fait de don en 2025.',
    'People who paid no dues and made no donation in 2025.',
  ],
  [
    all(paid({ has: false })),
    'Les personnes qui n’ont jamais rien versé.',
    'People who have never paid anything.',
  ],
  [
    all(paid({ kinds: ['donation'] })),
    'Les personnes qui ont déjà fait un don.',
    'People who have made a donation before.',
  ],
  [
    all(paid({ has: false, kinds: ['dues'] })),
    'Les personnes qui n’ont jamais versé de cotisation.',
    'People who have never paid dues.',
  ],
  [
    all(paid()),
    'Les personnes qui ont déjà fait un versement.',
    'People who have made a payment before.',
  ],
  [
    all(
      paid({
        kinds: ['donation'],
        atLeast: 5000,
        period: { kind: 'in-last', span: { count: 12, unit: 'month' } },
      }),
    ),
    'Les personnes qui ont versé au moins 50 € en dons dans les 12 derniers mois.',
    'People who have paid at least €50 in donations in the last 12 months.',
  ],
  [
    all(paid({ atLeast: 2000, atMost: 10050, period: { kind: 'year', year: 2025 } })),
    'Les personnes qui ont versé entre 20 € et 100,50 € en 2025.',
    'People who paid between €20 and €100.50 in 2025.',
  ],
  [
    all(paid({ has: false, atLeast: 10000, period: { kind: 'last-year' } })),
    'Les personnes qui n’ont pas versé au moins 100 € l’année dernière.',
    'People who did not pay at least €100 last year.',
  ],
  [
    all(paid({ atLeast: 10000 })),
    'Les personnes qui ont versé en tout au moins 100 €.',
    'People who have paid at least €100 in all.',
  ],
  [
    all(paid({ has: false, period: { kind: 'in-last', span: { count: 2, unit: 'year' } } })),
    'Les personnes qui n’ont rien versé dans les 2 dernières années.',
    'People who have paid nothing in the last 2 years.',
  ],
  [
    any(anyOf('town', 'Vernoy'), paid({ kinds: ['donation'], period: { kind: 'this-year' } })),
    'Les personnes qui habitent Vernoy ou ont fait un don cette année.',
    'People who live in Vernoy or have made a donation this year.',
  ],
  [
    all(
      inSpan('joinedOn', 'in-last', 1, 'year'),
      any(anyOf('town', 'Vernoy'), anyOf('kind', 'sympathiser')),
    ),
    'Les personnes qui ont adhéré au cours de la dernière année et soit habitent Vernoy, soit sont sympathisantes.',
    'People who joined in the last year, and either live in Vernoy or are sympathisers.',
  ],
  [
    any(all(anyOf('town', 'Vernoy'), numbers('age', null, 30)), anyOf('kind', 'sympathiser')),
    'Les personnes qui soit habitent Vernoy et ont au plus 30 ans, soit sont sympathisantes.',
    'People who either live in Vernoy and are at most 30 years old, or are sympathisers.',
  ],
  [
    all(anyOf('kind', 'member'), any(anyOf('town', 'Vernoy'), asks('email', 'contains', 'mairie'))),
    'Les personnes qui sont adhérentes et soit qui habitent Vernoy, soit dont le courriel contient « mairie ».',
    'People who are members, and either who live in Vernoy or whose email contains “mairie”.',
  ],
  [
    all(
      anyOf('kind', 'member'),
      notAny(anyOf('town', 'Vernoy'), plain('doNotContact', 'yes')),
      inBoard(false),
    ),
    'Les personnes qui sont adhérentes, sauf celles qui habitent Vernoy ou ne veulent pas être contactées, et celles du segment « Bureau ».',
    'People who are members, except those who live in Vernoy or do not want to be contacted, and those in the segment “Bureau”.',
  ],
  [
    notAll(anyOf('town', 'Vernoy'), anyOf('kind', 'former')),
    'Toutes les personnes, sauf celles qui habitent Vernoy et sont d’anciennes adhérentes.',
    'Everybody except those who live in Vernoy and are former members.',
  ],
  [
    any(anyOf('town', 'Vernoy'), notAll(anyOf('kind', 'member'), plain('phone', 'is-empty'))),
    'Les personnes qui habitent Vernoy, ou ne sont pas parmi celles qui sont adhérentes et dont on ne connaît pas le téléphone.',
    'People who live in Vernoy, or are not among those who are members and whose phone number is not known.',
  ],
  [
    all(inBoard(), numbers('age', null, 35)),
    'Les personnes qui sont dans le segment « Bureau » et ont au plus 35 ans.',
    'People who are in the segment “Bureau” and are at most 35 years old.',
  ],
  [
    any(inBoard(), inBoard(false)),
    'Les personnes qui sont dans le segment « Bureau » ou ne sont pas dans le segment « Bureau ».',
    'People who are in the segment “Bureau” or are not in the segment “Bureau”.',
  ],
  [
    all(
      plain('doNotContact', 'no'),
      any(all(anyOf('town', 'Vernoy'), any(anyOf('kind', 'member'), paid())), inBoard()),
    ),
    'Les personnes qui peuvent être contactées, et soit (habitent Vernoy, et (sont adhérentes ou ont déjà fait un versement)), soit sont dans le segment « Bureau ».',
    'People who may be contacted, and either (live in Vernoy, and (are members or have made a payment before)), or are in the segment “Bureau”.',
  ],
  [
    all(inSpan('lastPaidOn', 'in-last', 1, 'day'), inSpan('lastPaidOn', 'not-in-last', 1, 'week')),
    'Les personnes dont le dernier versement a été reçu depuis hier et qui n’ont rien versé au cours de la dernière semaine.',
    'People whose last payment came since yesterday and who paid nothing in the last week.',
  ],
  [
    all(notAll(notAll(anyOf('kind', 'member')))),
    'Les personnes qui sont adhérentes.',
    'People who are members.',
  ],
];

describe('a query of payments, groups and segments', () => {
  it.each(sentences)('is said in French and in English, %#', (query, french, english) => {
    expect(describeSegment(query, saidContext, 'fr')).toBe(french);
    expect(describeSegment(query, saidContext, 'en')).toBe(english);
  });
});
