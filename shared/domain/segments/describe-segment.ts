import type { Language } from '../../i18n/messages.ts';
import { unreachable } from '../../result.ts';
import { sayPayments } from './say/say-payments.ts';
import { sayTest } from './say/say-test.ts';
import { simplify } from './say/simplify.ts';
import { type Wording, wordingIn } from './say/wording.ts';
import type { SegmentCondition, SegmentGroup, SegmentQuery } from './segment.ts';
import type { SegmentContext } from './segment-context.ts';

/**
 * The query as a person would say it: « Les personnes qui ont adhéré dans les 6 derniers mois et habitent Vernoy, sauf
 * celles du segment « Bureau ». »
 */
export function describeSegment(
  query: SegmentQuery,
  context: SegmentContext,
  language: Language,
): string {
  const wording = wordingIn(language);
  const text = subject(simplify(query), { ...context, wording });
  return wording.say('sentence', { text });
}

type Saying = SegmentContext & { readonly wording: Wording };

function subject(group: SegmentGroup, saying: Saying): string {
  const { wording } = saying;
  if (group.conditions.length === 0) return wording.say(group.not ? 'nobody' : 'everybody');
  if (group.not) return wording.say('everybody-except', { exceptions: those(group, saying) });
  const excepted = group.match === 'all' ? group.conditions.filter(isException) : [];
  const kept = group.conditions.filter((one) => !excepted.includes(one));
  if (excepted.length === 0) return wording.say('people', { clauses: clauses(group, saying, 0) });
  const said = excepted.map((one) => exception(one, saying));
  const exceptions = joined(said, 'and', wording);
  if (kept.length === 0) return wording.say('everybody-except', { exceptions });
  const positive = clauses({ ...group, conditions: kept }, saying, 0);
  return wording.say('people-except', { clauses: positive, exceptions });
}

const isException = (condition: SegmentCondition): boolean =>
  (condition.kind === 'group' && condition.not) ||
  (condition.kind === 'segment' && !condition.include);

function exception(condition: SegmentCondition, saying: Saying): string {
  if (condition.kind === 'segment') {
    const segment = segmentName(condition.id, saying);
    return saying.wording.say('those-of-segment', { segment });
  }
  return those(asGroup(condition), saying);
}

const those = (group: SegmentGroup, saying: Saying): string =>
  saying.wording.say('those', { clauses: clauses({ ...group, not: false }, saying, 0) });

const asGroup = (condition: SegmentCondition): SegmentGroup =>
  condition.kind === 'group'
    ? condition
    : { kind: 'group', match: 'all', not: false, conditions: [condition] };

/** Lists within lists: « soit … soit … » for the first, brackets for deeper ones. */
function clauses(group: SegmentGroup, saying: Saying, depth: number): string {
  const { wording } = saying;
  const parts = group.conditions.map((one) => clause(one, saying, depth));
  const who = `${wording.say('who')} `;
  const isShared = parts.every((part) => part.startsWith(who));
  const bare = isShared ? parts.map((part) => part.slice(who.length)) : parts;
  return `${isShared ? who : ''}${list(group, bare, { wording, depth })}`;
}

type Place = { readonly wording: Wording; readonly depth: number };

function list(
  { match, conditions }: SegmentGroup,
  parts: readonly string[],
  { wording, depth }: Place,
): string {
  if (parts.length === 1) return parts[0] ?? '';
  const hasLists = conditions.some((one) => one.kind === 'group' && !one.not);
  const isEither = match === 'any' && (depth === 1 || (depth === 0 && hasLists));
  if (isEither) return either(parts, wording);
  const said = joined(parts, match === 'all' ? 'and' : 'or', wording);
  return depth > 1 || (depth === 1 && match === 'any') ? `(${said})` : said;
}

function either(parts: readonly string[], wording: Wording): string {
  const [first = '', ...rest] = parts;
  const next = hasInnerList(parts, wording) ? 'either-next-heavy' : 'either-next';
  return rest.reduce(
    (before, clause) => wording.say(next, { before, clause }),
    wording.say('either-first', { clause: first }),
  );
}

/** With a comma before the last word where a part has such a word of its own. */
function joined(parts: readonly string[], word: 'and' | 'or', wording: Wording): string {
  const [last = '', ...before] = [...parts].reverse();
  if (before.length === 0) return last;
  const start = before.reverse().join(', ');
  return `${start}${hasInnerList(parts, wording) ? ',' : ''} ${wording.say(`word.${word}`)} ${last}`;
}

function hasInnerList(parts: readonly string[], wording: Wording): boolean {
  const words = [wording.say('word.and'), wording.say('word.or')].map((one) => ` ${one} `);
  return parts.some((part) => words.some((one) => part.includes(one)));
}

function clause(condition: SegmentCondition, saying: Saying, depth: number): string {
  const { wording, reading } = saying;
  switch (condition.kind) {
    case 'column':
      return sayTest(condition, reading, wording);
    case 'payments':
      return sayPayments(condition, wording);
    case 'segment': {
      const segment = segmentName(condition.id, saying);
      return wording.say(condition.include ? 'in-segment' : 'not-in-segment', { segment });
    }
    case 'group': {
      if (!condition.not) return clauses(condition, saying, depth + 1);
      const within = clauses({ ...condition, not: false }, saying, depth + 1);
      return wording.say('not-those', { clauses: within });
    }
    default:
      return unreachable(condition);
  }
}

function segmentName(id: string, { segments, wording }: Saying): string {
  return wording.quote(segments.get(id)?.name ?? wording.say('gone-segment'));
}
