import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../runtime/run-tool.ts';
import { projectRoot } from '../setup/folders.mjs';
import { say } from '../setup/plain.mjs';

export type Count = { readonly passed: number; readonly failed: number };

// The part of vitest's JSON report that we read.
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** Runs the named vitest projects and counts; a file that does not even load counts as one failure. */
export async function runVitest(
  projects: readonly string[],
  filters: readonly string[] = [],
): Promise<Count> {
  say(`\n— tests: ${projects.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'permanence-report-'));
  const file = join(folder, 'report.json');
  try {
    const exitCode = await runTool(join(projectRoot, 'node_modules/vitest/vitest.mjs'), [
      'run',
      ...['--config', 'build/vitest.config.ts'],
      ...projects.flatMap((project) => ['--project', project]),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ...filters,
    ]);
    return countIn(file, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countIn(file: string, exitCode: number): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  // Written by vitest a moment ago.
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  // An error outside any test leaves only the exit code.
  const unexplained = exitCode !== 0 && failed === 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + unexplained };
}
