import type { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import { isRecordKind, type RecordKind } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { type DraftMutation, type Mutation, schemaVersion } from '#shared/sync/mutation.ts';
import type { FeedItem, PushResult } from '#shared/sync/protocol.ts';
import type { Office } from '../support/an-office.ts';
import { pageIn } from '../support/an-office.ts';
import type { Json } from '../support/mutations.ts';
import {
  create,
  createRecord,
  move,
  patch,
  patchRecord,
  remove,
  removeRecord,
  resolve,
} from '../support/mutations.ts';

export type HeldRow = {
  readonly scope: ScopeId;
  readonly entity: 'member' | 'conflict' | 'change' | RecordKind;
  readonly rev: number;
  readonly row: Readonly<Record<string, unknown>>;
};

/** How a client must apply a feed; a test of the tests breaks one of them. */
export type ClientRules = {
  readonly leaveLooksAtScope: boolean;
  readonly revocationWipes: boolean;
};

export const rightClient: ClientRules = { leaveLooksAtScope: true, revocationWipes: true };

export type PushFault = 'none' | 'request-lost' | 'answer-lost' | 'sent-twice';

const mostPerPush = 5;
const puts = { 'put-conflict': 'conflict', 'put-change': 'change' } as const;

export type KnownRecord = {
  readonly entity: RecordKind;
  readonly id: string;
  readonly rev: number;
};

/** The sync half of the app, in memory: durable rows, cursors and outbox; everything in flight can be lost. */
export class ModelOffice {
  readonly rows = new Map<string, HeldRow>();
  readonly cursors = new Map<ScopeId, number>();
  readonly results = new Map<number, PushResult>();
  readonly sent = new Map<number, Mutation>();
  readonly office: Office;
  readonly #rules: ClientRules;
  #outbox: Mutation[] = [];
  #lastN = 0;

  constructor(office: Office, rules: ClientRules) {
    this.office = office;
    this.#rules = rules;
  }

  get waiting(): number {
    return this.#outbox.length;
  }

  /** Members it can edit: pulled ones, and its own that central has not answered yet. */
  get members(): readonly { readonly id: MemberId; readonly rev: number }[] {
    const pulled = [...this.rows].filter(([, held]) => held.entity === 'member');
    const own = this.#created.filter(({ entity }) => entity === 'member');
    // Ids of member rows and of created members are member ids.
    const ids = [...pulled.map(([id]) => id), ...own.map(({ id }) => id)] as MemberId[];
    return ids.sort().map((id) => ({ id, rev: this.rows.get(id)?.rev ?? 0 }));
  }

  /** The same, of what is kept beside members. */
  get records(): readonly KnownRecord[] {
    const pulled = [...this.rows].flatMap(([id, { entity, rev }]) =>
      isRecordKind(entity) ? [{ id, entity, rev }] : [],
    );
    const own = this.#created.flatMap(({ id, entity }) =>
      isRecordKind(entity) ? [{ id, entity, rev: 0 }] : [],
    );
    return [...pulled, ...own].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get #created(): readonly Mutation[] {
    return this.#outbox.filter(({ op, id }) => op === 'create' && !this.rows.has(id));
  }

  get openConflicts(): readonly string[] {
    const open = [...this.rows].filter(
      ([, held]) => held.entity === 'conflict' && held.row.status === 'open',
    );
    return open.map(([id]) => id).sort();
  }

  create(id: MemberId, scope: ScopeId): void {
    this.#commit(create(id, scope, { phone: null, town: null, street: null }));
  }

  patch(id: MemberId, base: number, set: MemberPatch): void {
    this.#commit({ ...patch(id, base, {}), op: 'patch', base, entity: 'member', id, set });
  }

  createRecord(entity: RecordKind, scope: ScopeId, set: Record<string, Json>): void {
    this.#commit(createRecord(entity, scope, set));
  }

  rename({ entity, id, rev }: KnownRecord, name: string): void {
    this.#commit(patchRecord(entity, id, { base: rev, set: { name } }));
  }

  discard({ entity, id, rev }: KnownRecord): void {
    this.#commit(removeRecord(entity, id, rev));
  }

  remove(id: MemberId, base: number): void {
    this.#commit(remove(id, base));
  }

  move(id: MemberId, base: number, to: ScopeId): void {
    this.#commit(move(id, base, to));
  }

  resolve(id: string, keep: 'server' | 'client'): void {
    this.#commit(resolve(id, keep));
  }

  async push(fault: PushFault): Promise<void> {
    const batch = this.#outbox.slice(0, mostPerPush);
    if (batch.length === 0 || fault === 'request-lost') return;
    const answers = await Promise.all(
      fault === 'sent-twice' ? [this.#send(batch), this.#send(batch)] : [this.#send(batch)],
    );
    const [first, second = first] = answers;
    if (JSON.stringify(first) !== JSON.stringify(second)) {
      throw new Error(`EXACTLY-ONCE one push, two answers ${JSON.stringify(answers)}`);
    }
    if (fault === 'answer-lost' || first === undefined) return;
    for (const result of first) this.results.set(result.n, result);
    this.#outbox = this.#outbox.filter(({ n }) => !this.results.has(n));
  }

  /** One page of every scope. True when there is more. */
  async pull(limit: number, isAnswerLost = false): Promise<boolean> {
    const { epoch, scopes } = await this.office.heads();
    const granted = new Set(scopes.map(({ id }) => id));
    for (const scope of [...this.cursors.keys()]) if (!granted.has(scope)) this.#lose(scope);
    let hasMore = false;
    for (const { id: scope } of scopes) {
      const since = this.cursors.get(scope) ?? 0;
      const answer = await this.office.ask({
        url: `/v1/scopes/${scope}/changes?epoch=${epoch}&since=${since}&limit=${limit}`,
      });
      // Revoked between the two questions: the next pull knows.
      if (answer.statusCode === 403 || isAnswerLost) continue;
      const { items, cursor } = pageIn(answer.body);
      for (const item of items) this.#apply(scope, item);
      this.cursors.set(scope, cursor.cursor);
      hasMore ||= cursor.more;
    }
    return hasMore;
  }

  async #send(mutations: readonly Mutation[]): Promise<readonly PushResult[]> {
    const { epoch } = await this.office.heads();
    const answer = await this.office.ask({
      method: 'POST',
      url: '/v1/push',
      payload: {
        epoch,
        clientId: this.office.clientId,
        schema: schemaVersion,
        acked: 0,
        mutations,
      },
    });
    if (answer.statusCode !== 200) throw new Error(`PUSH REFUSED ${answer.body}`);
    return answer.json().results;
  }

  #commit(draft: DraftMutation): void {
    const mutation: Mutation = { ...draft, n: ++this.#lastN };
    this.#outbox.push(mutation);
    this.sent.set(mutation.n, mutation);
  }

  #apply(scope: ScopeId, item: FeedItem): void {
    const held = this.rows.get(item.id);
    if ('row' in item) {
      const rev = item.op === 'put-change' ? item.row.rev : item.rev;
      if (held !== undefined && held.rev > rev) return;
      const entity = item.op === 'put' ? item.entity : puts[item.op];
      this.rows.set(item.id, { scope, entity, rev, row: item.row });
      return;
    }
    const isHeldHere = held?.scope === scope;
    if (isHeldHere || (item.op === 'leave' && !this.#rules.leaveLooksAtScope)) {
      this.rows.delete(item.id);
    }
  }

  #lose(scope: ScopeId): void {
    this.cursors.delete(scope);
    if (!this.#rules.revocationWipes) return;
    for (const [id, held] of this.rows) if (held.scope === scope) this.rows.delete(id);
  }
}
