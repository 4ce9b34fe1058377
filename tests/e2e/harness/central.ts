import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type RunningCentral,
  startCentralProcess,
} from '../../../build/runtime/central-process.ts';

type CentralOptions = {
  /** With the demonstration's members. */
  readonly demo?: boolean;
  /** Kept at stop. Without it the server has a folder of its own, forgotten at stop. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** A real reference server in a process of its own, on a free port. */
export async function startCentral(options: CentralOptions = {}): Promise<RunningCentral> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'permanence-central-'));
  const central = await startCentralProcess({
    env: {
      PORT: '0',
      PERMANENCE_DATA: dataDir,
      // Its own small database, whatever the shell we run in says.
      DATABASE_URL: '',
      PERMANENCE_DEMO: options.demo ? '1' : '0',
      ...options.env,
    },
  });
  return {
    ...central,
    stop: async () => {
      await central.stop();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
