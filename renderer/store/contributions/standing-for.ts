import { paymentsIn } from '#shared/domain/contributions/dues-mark.ts';
import {
  type GoodStanding,
  goodStandingOn,
  standingWith,
} from '#shared/domain/contributions/good-standing.ts';
import { type DuesBook, rulesIn } from '#shared/domain/contributions/rules/dues-book.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import { type ScopeId, sectionOf } from '#shared/domain/scope.ts';
import type { Engine } from '../engine.ts';
import { duesPersonFor } from './dues-book.ts';
import { duesOf } from './dues-of.ts';

type Person = Parameters<typeof duesPersonFor>[1] & { readonly scope: ScopeId };
type Asked = { readonly person: Person; readonly book: DuesBook; readonly day: IsoDate };

/** Null of who owes no dues. Where no amounts are given, from the marks of who has paid. */
export function standingFor(engine: Engine, { person, book, day }: Asked): GoodStanding | null {
  const debtor = duesPersonFor(engine, person, book);
  if (debtor === null) return null;
  const rules = rulesIn(book, sectionOf(person.scope));
  if (duesOf(engine, person.scope) !== null)
    return goodStandingOn(day, debtor, { ledger: engine.ledger.ofPerson(person.id), rules });
  const payments = paymentsIn(engine.paid.marksOf(person.id), day);
  return standingWith(day, debtor, { payments, rules });
}
