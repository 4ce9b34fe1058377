import type { ListedAccount, Section } from '#shared/api/routes.ts';
import { err, ok } from '#shared/result.ts';
import type { FederationLine } from '../../electron/sync/federation.ts';

const taken = () =>
  err({
    kind: 'problem' as const,
    problem: 'already-exists' as const,
    status: 409,
    retryAfterMs: null,
  });

/** A federation's accounts, as far as the screens can tell; `tests/electron/sync/federation.test.ts` asks a real one. */
export function aFederation(start: {
  readonly accounts: readonly ListedAccount[];
  readonly sections: readonly Section[];
}): FederationLine {
  let { accounts, sections } = start;
  return {
    'federation.read': async () => ok({ accounts: [...accounts], sections: [...sections] }),
    'federation.addSection': async (section) => {
      if (sections.some(({ id }) => id === section.id)) return taken();
      sections = [...sections, section];
      return ok(section);
    },
    'federation.addAccount': async ({ password: _, ...said }) => {
      if (accounts.some(({ email }) => email === said.email)) return taken();
      const account = { ...said, id: crypto.randomUUID(), disabled: false };
      accounts = [...accounts, account];
      return ok(account);
    },
    'federation.changeAccount': async ({ id, patch }) => {
      const said = Object.entries(patch).filter(([, value]) => value !== undefined);
      accounts = accounts.map((one) =>
        one.id === id ? { ...one, ...Object.fromEntries(said) } : one,
      );
      const after = accounts.find((one) => one.id === id);
      return after === undefined
        ? err({ kind: 'problem', problem: 'not-found', status: 404, retryAfterMs: null })
        : ok(after);
    },
    'federation.resetPassword': async () => ok({}),
  };
}
