import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import type {
  ReportFacts,
  ReportPerson,
} from '#shared/domain/contributions/reports/report-facts.ts';
import { rulesIn } from '#shared/domain/contributions/rules/dues-book.ts';
import { type ScopeId, scopeOf, sectionOf } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import { depositsIn } from '../deposits/banked-in.ts';
import { duesBook, duesPersonFor } from '../dues-book.ts';

/** What a report needs of the memory of this Worker. */
export type ReportPorts = Pick<Engine, 'ledger'> & {
  readonly people: Pick<Engine['people'], 'shown' | 'survivorOf'>;
  readonly records: Pick<Engine['records'], 'all'>;
};

type Section = { readonly scope: ScopeId; readonly name: string };

/** One section's people and payments, put together one by one as a report goes through them. */
export function factsOf(ports: ReportPorts, { scope, name }: Section): ReportFacts {
  const book = duesBook(ports);
  const section = sectionOf(scope);
  return {
    section: name,
    rules: rulesIn(book, section),
    people: each(() => everybodyOf(ports, scopeOf(section, 'core'), book)),
    payments: each(() => standingIn(ports, scope)),
    deposits: depositsIn(ports, scope),
  };
}

function* everybodyOf(
  ports: ReportPorts,
  scope: ScopeId,
  book: ReturnType<typeof duesBook>,
): Generator<ReportPerson> {
  for (const person of ports.people.shown()) {
    if (person.scope !== scope) continue;
    yield {
      id: person.id,
      fields: person.fields,
      debtor: duesPersonFor(ports, person, book),
      ledger: () => ports.ledger.ofPerson(person.id),
    };
  }
}

function* standingIn({ ledger, people }: ReportPorts, scope: ScopeId): Generator<Contribution> {
  for (const { scope: _, ...payment } of ledger.ofSection(scope)) {
    if (payment.reverses !== null || ledger.reversalOf(payment.id) !== null) continue;
    yield { ...payment, memberId: people.survivorOf(payment.memberId) };
  }
}

const each = <T>(begin: () => Iterator<T>): Iterable<T> => ({ [Symbol.iterator]: begin });
