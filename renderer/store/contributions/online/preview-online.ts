import {
  type JudgedPayment,
  onlineFates,
  paidOf,
} from '#shared/domain/bank/helloasso/online-fates.ts';
import { partsPaid, whoPaid } from '#shared/domain/bank/helloasso/propose-online.ts';
import { duesYearOf } from '#shared/domain/contributions/dues-rules.ts';
import { rulesIn } from '#shared/domain/contributions/rules/dues-book.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import { type ScopeId, scopeOf, sectionOf } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import { sectionsOf } from '../../sections.ts';
import type { OnlineApi, OnlineLine, OnlinePreview } from '../../store-api/online.ts';
import { nameIndexOf } from '../bank/name-index-of.ts';
import { duesBook } from '../dues-book.ts';
import { recordedOrders } from './online-rows.ts';
import { payoutsOf } from './payouts-of.ts';

type Asked = Parameters<OnlineApi['previewOnline']>[0];

/** Null where this office is not given the money of that section. */
export function previewOnline(engine: Engine, { scope, online }: Asked): OnlinePreview | null {
  const section = sectionsOf(engine.store.meta(), 'dues').find((one) => one.scope === scope);
  if (section === undefined) return null;
  const recorded = recordedOrders(engine, scope, online.payments);
  const judged = onlineFates(online.payments, recorded);
  const core = scopeOf(sectionOf(scope), 'core');
  const rules = rulesIn(duesBook(engine), sectionOf(scope));
  const known = { index: nameIndexOf(engine, core), byEmail: byEmail(engine, core) };
  const lines = judged.map(
    ({ payment, fate }): OnlineLine => ({
      payment,
      fate,
      paid: paidOf(payment),
      proposal: partsPaid(payment, duesYearOf(payment.paidOn, rules)),
      people: fate.kind === 'fresh' || fate.kind === 'differs' ? whoPaid(payment, known) : [],
    }),
  );
  return {
    canWrite: section.canWrite,
    counts: countsOf(judged),
    lines,
    names: namesIn(engine, lines),
    payouts: payoutsOf(engine, scope, judged),
  };
}

function countsOf(judged: readonly JudgedPayment[]): OnlinePreview['counts'] {
  const counts = { fresh: 0, known: 0, 'taken-back': 0, differs: 0, reverse: 0, nothing: 0 };
  for (const { fate } of judged) counts[fate.kind] += 1;
  return counts;
}

function byEmail({ people }: Engine, core: ScopeId): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, scope, fields } of people.shown()) {
    const email = scope === core ? fields.email?.toLowerCase() : undefined;
    if (email !== undefined) found.set(email, [...(found.get(email) ?? []), id]);
  }
  return found;
}

/** Whom the lines may be of, and who has what is recorded. */
function namesIn({ people, ledger }: Engine, lines: readonly OnlineLine[]): OnlinePreview['names'] {
  const names: Record<string, string> = {};
  const ids = lines.flatMap(({ people: who, fate }) => [
    ...who.map(({ memberId }) => memberId),
    ...('payments' in fate ? fate.payments : []).flatMap((id) => ledger.get(id)?.memberId ?? []),
  ]);
  for (const id of new Set(ids)) {
    const person = people.get(people.survivorOf(id));
    if (person !== null) names[id] = displayName(person.fields);
  }
  return names;
}
