import { join } from 'node:path';
import { runTool } from '../runtime/run-tool.ts';
import { projectRoot } from '../setup/folders.mjs';
import { say } from '../setup/plain.mjs';

export type Outcome = { readonly name: string; readonly passed: boolean };

type Check = {
  readonly name: string;
  readonly tool: string;
  readonly toolArguments: readonly string[];
};

const folders = ['shared', 'electron', 'renderer', 'central', 'tests', 'build'];

const checks: readonly Check[] = [
  { name: 'types', tool: 'typescript/bin/tsc', toolArguments: ['-b'] },
  {
    name: 'style (Biome)',
    tool: '@biomejs/biome/bin/biome',
    toolArguments: ['ci', '--config-path=build/biome.json', '.'],
  },
  {
    name: 'arrows between folders (dependency-cruiser)',
    tool: 'dependency-cruiser/bin/dependency-cruiser.mjs',
    toolArguments: ['--config', 'build/dependency-cruiser.mjs', ...folders],
  },
  {
    name: 'dead code (knip)',
    tool: 'knip/bin/knip.js',
    toolArguments: ['--config', 'build/knip.json'],
  },
];

/** Everything that can be known without running the program. A failure does not stop the others. */
export async function runStaticChecks(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, tool, toolArguments } of checks) {
    say(`\n— ${name}`);
    const script = join(projectRoot, 'node_modules', tool);
    const passed = (await runTool(script, toolArguments)) === 0;
    say(passed ? 'good' : `${name}: FAILED`);
    outcomes.push({ name, passed });
  }
  return outcomes;
}
