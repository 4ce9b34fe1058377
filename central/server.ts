import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { schemaVersion } from '#shared/sync/mutation.ts';
import { createPasswords, defaultPasswordCost } from './accounts/passwords.ts';
import { createSignInGuard } from './accounts/sign-in-guard.ts';
import { buildApp } from './app.ts';
import { CannotStart } from './cannot-start.ts';
import type { Central } from './central.ts';
import { type Config, readConfig } from './config.ts';
import { firstStart } from './first-start.ts';
import { keepHouse, usualKeeping } from './housekeeping.ts';
import { traceOf } from './plugins/problems.ts';
import { startNumbersAt } from './store/member-numbers.ts';
import { renewEpoch } from './store/meta.ts';
import { migrate } from './store/migrate.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { markSections } from './sync/mark-dues.ts';

/** The oldest data format whose mutations are still understood. */
const oldestSchema = 1;
const housekeepingMs = 24 * 3_600_000;
const longestStopMs = 8_000;
/** `node central/server.ts --restored`, once, after the database was restored from a backup. */
const wasRestored = process.argv.includes('--restored');

await start().catch((error: unknown) => {
  if (!(error instanceof CannotStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const store = await openStore(config.database);
  try {
    await serve(config, store);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serve(config: Config, store: Store): Promise<void> {
  const central: Central = {
    store,
    passwords: createPasswords(defaultPasswordCost),
    signInGuard: createSignInGuard(Date.now),
    schema: { min: oldestSchema, cur: schemaVersion },
    newId: uuidv7,
    version: await ownVersion(),
  };
  await migrate(store);
  if (wasRestored) await renewEpoch(store.sql);
  await startNumbersAt(store.sql, config.firstMemberNumber);
  await firstStart(central, config);
  await markSections(store);
  const app = await buildApp({
    central,
    requestsPerMinute: config.requestsPerMinute,
    trustProxy: config.trustProxy,
    log: { level: config.logLevel },
  });
  keepHouseDaily(app, central);
  const url = await listen(app, config);
  app.log.info({ url, store: store.kind }, 'listening');
  stopOnSignals(app, central);
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  return app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
    throw new CannotStart(`Central cannot listen on ${host}, port ${port} (${error.code}).`);
  });
}

function keepHouseDaily(app: FastifyInstance, central: Central): void {
  const keep = () =>
    keepHouse(central, usualKeeping).catch((error: unknown) =>
      app.log.error({ failure: traceOf(error) }, 'housekeeping failed'),
    );
  const daily = setInterval(keep, housekeepingMs);
  app.addHook('onClose', async () => clearInterval(daily));
  void keep();
}

/** Lets requests finish, closes the database, gives the directory back. */
function stopOnSignals(app: FastifyInstance, { passwords, store }: Central): void {
  const stop = async () => {
    setTimeout(() => process.exit(1), longestStopMs).unref();
    await app.close();
    await passwords.close();
    await store.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

async function ownVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return String(JSON.parse(text).version);
}
