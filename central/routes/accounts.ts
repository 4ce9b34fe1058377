import type { FastifyInstance } from 'fastify';
import type { Account, ListedAccount, RouteBody } from '#shared/api/routes.ts';
import { coversFederation } from '#shared/domain/access.ts';
import { err, ok } from '#shared/result.ts';
import type { Central } from '../central.ts';
import { signedInBy } from '../plugins/auth.ts';
import type { Refusal } from '../plugins/problems.ts';
import {
  accountById,
  allAccounts,
  insertAccount,
  setDisabled,
  updateAccount,
} from '../store/accounts.ts';
import { allSections } from '../store/sections.ts';
import { endOtherSessions } from '../store/sessions.ts';
import type { Sql } from '../store/store.ts';
import { accountIdIn } from './path-ids.ts';
import { serve } from './serve.ts';

export function serveAccounts(app: FastifyInstance, central: Central): void {
  const { store, passwords, newId } = central;

  serve(app, central, {
    name: 'listAccounts',
    answer: async () => ok({ accounts: [...(await allAccounts(store.sql))] }),
  });

  serve(app, central, {
    name: 'createAccount',
    answer: async ({ body: { password, ...said } }) => {
      const account: Account = { ...said, id: newId() };
      const passwordHash = await passwords.hash(password);
      return store.tx(async (sql) => {
        const unknown = await unknownSections(sql, account.sectionIds);
        if (unknown !== null) return err(unknown);
        const isNew = await insertAccount(sql, account, passwordHash);
        return isNew ? ok(account) : err({ kind: 'already-exists' });
      });
    },
  });

  serve(app, central, {
    name: 'updateAccount',
    answer: ({ body, params, request }) =>
      store.tx(async (sql) => {
        const before = await accountById(sql, accountIdIn(params));
        if (before === null) return err({ kind: 'not-found' });
        const after = changed(before, body);
        if (after.id === signedInBy(request).accountId && losesTheFederation(after)) {
          return err({ kind: 'forbidden' });
        }
        const unknown = await unknownSections(sql, after.sectionIds);
        if (unknown !== null) return err(unknown);
        // A disabled account has no scope of its own: its grants are derived after.
        await setDisabled(sql, after.id, after.disabled);
        await updateAccount(sql, after);
        if (after.disabled) await endOtherSessions(sql, after.id, null);
        return ok(after);
      }),
  });
}

function changed(before: ListedAccount, said: RouteBody<'updateAccount'>): ListedAccount {
  return {
    ...before,
    displayName: said.displayName ?? before.displayName,
    role: said.role ?? before.role,
    sectionIds: said.sectionIds ?? before.sectionIds,
    seesAmounts: said.seesAmounts ?? before.seesAmounts,
    disabled: said.disabled ?? before.disabled,
  };
}

/** Administrators cannot lock themselves out: somebody must be left to let others in. */
const losesTheFederation = ({ role, disabled }: ListedAccount): boolean =>
  disabled || !coversFederation(role);

async function unknownSections(sql: Sql, ids: readonly string[]): Promise<Refusal | null> {
  const known = new Set((await allSections(sql)).map(({ id }) => id));
  const errors = ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `/sectionIds/${index}`, message: 'No such section' }],
  );
  return errors.length === 0 ? null : { kind: 'validation', errors };
}
