import { duesPersonOf } from '#shared/domain/contributions/dues-person.ts';
import type { DuesRules } from '#shared/domain/contributions/dues-rules.ts';
import type { DuesPerson } from '#shared/domain/contributions/good-standing.ts';
import {
  type DuesBook,
  duesBookOf,
  rulesIn,
} from '#shared/domain/contributions/rules/dues-book.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { sectionOf } from '#shared/domain/scope.ts';
import type { Engine } from '../engine.ts';

type Ports = { readonly people: Pick<Engine['people'], 'survivorOf'> } & {
  readonly records: Pick<Engine['records'], 'all'>;
};

/** The rules and exemptions of every section, as they are now: once for a question about many people. */
export const duesBook = ({ people, records }: Ports): DuesBook =>
  duesBookOf({
    rules: records.all('dues-rules'),
    exemptions: records.all('exemption'),
    survivorOf: people.survivorOf,
  });

/** Of the section of a scope, whatever the class. */
export const duesRulesOf = (engine: Ports, scope: ScopeId): DuesRules =>
  rulesIn(duesBook(engine), sectionOf(scope));

type Person = { readonly id: string; readonly fields: MemberFields };

/** What dues ask of somebody; null of sympathisers. Hand over a `book` when asking for many. */
export const duesPersonFor = (
  engine: Ports,
  { id, fields }: Person,
  book: DuesBook = duesBook(engine),
): DuesPerson | null => duesPersonOf(fields, book.exemptYears.get(id) ?? []);
