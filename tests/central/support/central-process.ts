import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const server = fileURLToPath(new URL('../../../central/server.ts', import.meta.url));

export type CentralProcess = {
  readonly url: string;
  /** All it wrote so far. */
  readonly output: () => string;
  /** Asks it to end; its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

type Variables = Readonly<Record<string, string>>;

/** The real programme, in a process of its own. */
export async function startCentral(
  variables: Variables,
  args: readonly string[] = [],
): Promise<CentralProcess> {
  const child = run(variables, args);
  const output = collect(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const listening = /"url":"([^"]+)".*"msg":"listening"/.exec(output());
      if (listening?.[1] !== undefined) resolve(listening[1]);
    });
    child.once('exit', (code) => reject(new Error(`central ended with ${code}: ${output()}`)));
  });
  return { url, output, stop: (signal = 'SIGTERM') => end(child, signal) };
}

/** A start that is expected to fail: its exit code and what it said. */
export async function failToStart(variables: Variables) {
  const child = run(variables, []);
  const output = collect(child);
  const [code] = await once(child, 'exit');
  return { code, output: output() };
}

function run(variables: Variables, args: readonly string[]): ChildProcess {
  const { DATABASE_URL: _, ...environment } = process.env;
  return spawn(process.execPath, [server, ...args], {
    env: { ...environment, PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  return () => text;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(signal);
  const [code] = await once(child, 'exit');
  return code;
}
