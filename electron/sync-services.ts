import { twinFile } from './disk/twin-file.ts';
import type { Emit } from './ipc/listen.ts';
import { centralSession } from './security.ts';
import { createCentralClient } from './sync/central-client.ts';
import { createChangeStream } from './sync/change-stream.ts';
import type { Fetch } from './sync/exchange.ts';
import { createFederation } from './sync/federation.ts';
import { readHeads } from './sync/heads.ts';
import { createPictureLine } from './sync/picture-line.ts';
import { createPresence } from './sync/presence.ts';
import { createPusher } from './sync/push.ts';
import { createSchedule, type Schedule } from './sync/schedule.ts';
import { createSession } from './sync/session.ts';
import { openSessionStore, SessionFile } from './sync/session-file.ts';

type Parts = {
  readonly sessionPath: string;
  readonly sessionKey: () => Uint8Array | null;
  readonly deviceName: string;
  readonly emit: Emit;
};

/** Everything that speaks with central, over Chromium's network stack: it knows the system's proxy and certificates. */
export function buildSync({ sessionPath, sessionKey, deviceName, emit }: Parts) {
  const network = centralSession();
  const fetch: Fetch = (url, init) => network.fetch(url, init);
  const now = Date.now;

  const schedule: Schedule = createSchedule({
    emitDue: (reason) => {
      // Nobody signed in: there is nothing to sync with, and the next sign-in starts its own cycle.
      void session.isSignedIn().then((isSignedIn) => isSignedIn && emit('sync.due', { reason }));
    },
    random: Math.random,
    after: (delayMs, run) => {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  });
  const client = createCentralClient({ fetch, now, onRetryAfter: schedule.retryAfter });
  const file = twinFile({ path: sessionPath, format: 'session', schema: SessionFile });
  const store = openSessionStore({ file, sessionKey });
  const session = createSession({ client, store, now, deviceName });
  const heads = readHeads(client, session);
  const changes = createChangeStream({ fetch, session, now });

  return {
    session,
    heads,
    push: createPusher(client, session),
    changes,
    pictureLine: createPictureLine(client, session),
    presence: createPresence(client, session),
    federation: createFederation(client, session),
    schedule,
    /** The vault was locked: tokens and streams go with it. */
    close: () => {
      session.forget();
      heads.forget();
      changes.closeAll();
      schedule.stop();
    },
  };
}
