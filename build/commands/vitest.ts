import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runTool } from '../runtime/run-tool.ts';
import { projectRoot } from '../setup/folders.mjs';
import { say } from '../setup/plain.mjs';

/** What a part of the tests came to; `failures` say in words what went wrong, one each. */
export type Count = { readonly passed: number; readonly failures: readonly string[] };

// The part of vitest's JSON report that we read.
type Report = {
  readonly numPassedTests: number;
  readonly testResults: readonly FileReport[];
};
type FileReport = {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
};

// Enough to see what was expected and where, in a log that keeps only its last lines.
const failureLines = 12;

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
  if (!existsSync(file)) return { passed: 0, failures: ['vitest ended without a report'] };
  // Written by vitest a moment ago.
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const failures = report.testResults.flatMap(failuresOf);
  if (exitCode !== 0 && failures.length === 0) {
    failures.push('an error outside any test: its words are above');
  }
  return { passed: report.numPassedTests, failures };
}

function failuresOf({ name, status, message, assertionResults }: FileReport): string[] {
  const file = relative(projectRoot, name);
  const failed = assertionResults.filter((one) => one.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [`${file}\n${beginningOf(message)}`];
  return failed.map(
    ({ fullName, failureMessages }) =>
      `${file} › ${fullName}\n${beginningOf(failureMessages.join('\n'))}`,
  );
}

function beginningOf(message: string): string {
  const lines = message.split('\n').filter((line) => !line.includes('node_modules'));
  return lines.slice(0, failureLines).join('\n');
}
