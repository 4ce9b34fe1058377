import type { FastifyInstance } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { schemaVersion } from '#shared/sync/mutation.ts';
import { createPasswords } from '../../../central/accounts/passwords.ts';
import { createSignInGuard } from '../../../central/accounts/sign-in-guard.ts';
import { type AppOptions, buildApp } from '../../../central/app.ts';
import type { Central } from '../../../central/central.ts';
import type { Store } from '../../../central/store/store.ts';
import { openTestStore } from './test-store.ts';

export type TestCentral = {
  readonly app: FastifyInstance;
  readonly central: Central;
  readonly store: Store;
  /** What was logged so far. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
};

export type TestOptions = {
  readonly requestsPerMinute?: number;
  readonly schema?: Central['schema'];
  readonly nowMs?: () => number;
  /** The app to build; a test of the tests passes one with a fault in it. */
  readonly build?: (options: AppOptions) => Promise<FastifyInstance>;
  readonly store?: Store;
};

/** As weak as Argon2 can be made: tests do not guard secrets. */
const cheapPasswords = { memoryKiB: 64, iterations: 1 };

/** The real server on a database of its own, asked through `inject`. */
export async function startTestCentral(options: TestOptions = {}): Promise<TestCentral> {
  const store = options.store ?? (await openTestStore());
  const central: Central = {
    store,
    passwords: createPasswords(cheapPasswords),
    signInGuard: createSignInGuard(options.nowMs ?? Date.now),
    schema: options.schema ?? { min: 1, cur: schemaVersion },
    newId: uuidv7,
    version: '0.0.0-test',
  };
  const lines: string[] = [];
  const app = await (options.build ?? buildApp)({
    central,
    requestsPerMinute: options.requestsPerMinute ?? 1_000_000,
    trustProxy: false,
    log: { level: 'debug', stream: { write: (line) => lines.push(line) } },
  });
  return {
    app,
    central,
    store,
    log: () => lines.join(''),
    close: async () => {
      await app.close();
      await central.passwords.close();
      await store.close();
    },
  };
}
