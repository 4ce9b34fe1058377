import { scaleFor } from '#shared/domain/contributions/contribution-scale.ts';
import { type DuesSuggestion, suggestionOf } from '#shared/domain/contributions/suggestion.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { Engine } from '../engine.ts';
import { duesPersonFor, duesRulesOf } from './dues-book.ts';
import { duesOf } from './dues-of.ts';
import { rowsOf } from './shares/books.ts';

type Asked = { readonly id: MemberId; readonly year: number };

export function suggestionFor(engine: Engine, { id, year }: Asked): DuesSuggestion | null {
  const known = engine.people.get(engine.people.survivorOf(id));
  const dues = known && duesOf(engine, known.scope);
  const person = known && duesPersonFor(engine, known);
  if (!known || !dues || !person) return null;
  const scales = rowsOf(engine, 'contribution-scale', dues.scope).map(({ fields }) => fields);
  return suggestionOf(year, {
    person,
    payments: engine.ledger.standingOf(known.id),
    rules: duesRulesOf(engine, known.scope),
    scaleOf: (asked) => scaleFor(scales, asked),
  });
}
