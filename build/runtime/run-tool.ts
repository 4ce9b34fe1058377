import { spawn } from 'node:child_process';
import { projectRoot } from '../setup/folders.mjs';

type ToolOptions = { readonly env?: Readonly<Record<string, string>> };

/** Runs one of the project's tools on our own Node, its words going to ours; answers its exit code. */
export function runTool(
  script: string,
  toolArguments: readonly string[],
  options: ToolOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...toolArguments], {
      cwd: projectRoot,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
