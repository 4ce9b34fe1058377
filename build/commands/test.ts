import { buildApp } from '../runtime/build-app.ts';
import { ensureDocumentPrograms } from '../setup/document-programs.ts';
import { PlainFailure, runPlainly, say } from '../setup/plain.mjs';
import { ensureWindowsCanOpen } from '../setup/ready.ts';
import { runStaticChecks } from './static-checks.ts';
import { type Count, runVitest } from './vitest.ts';

const parts = ['static', 'unit', 'documents', 'central', 'e2e'] as const;
type Part = (typeof parts)[number];

const run: Readonly<Record<Part, (filters: readonly string[]) => Promise<Count>>> = {
  static: async () => {
    const outcomes = await runStaticChecks();
    const failures = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);
    return { passed: outcomes.length - failures.length, failures };
  },
  unit: (filters) => runVitest(['unit', 'screens'], filters),
  documents: (filters) => {
    ensureDocumentPrograms();
    return runVitest(['documents'], filters);
  },
  central: (filters) => runVitest(['postgres'], filters),
  e2e: async (filters) => {
    await ensureWindowsCanOpen();
    await buildApp();
    return runVitest(['e2e'], filters);
  },
};

await runPlainly(async () => {
  const { chosen, filters } = readArguments(process.argv.slice(2));
  const counts: Count[] = [];
  for (const part of chosen) counts.push(await countOf(part, filters));

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failures = counts.flatMap((count) => count.failures);
  if (failures.length > 0 || passed === 0) process.exitCode = 1;
  // Said again at the end: a log of thousands of lines is often kept by its last ones only.
  for (const failure of failures) say(`\nFAILED ${failure}`);
  process.stdout.write(`\n${passed} passed, ${failures.length} failed\n`);
});

// A part that cannot even start is a failure among the others, so that the last line is always said.
async function countOf(part: Part, filters: readonly string[]): Promise<Count> {
  try {
    return await run[part](filters);
  } catch (cause) {
    const words = `${part}: ${cause instanceof Error ? cause.message : String(cause)}`;
    say(`\n${words}`);
    return { passed: 0, failures: [words] };
  }
}

function readArguments(given: readonly string[]) {
  const only = given.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
  const filters = given.filter((argument) => !argument.startsWith('--only='));
  const chosen = parts.filter((part) => only === undefined || part === only);
  if (chosen.length > 0) return { chosen, filters };
  throw new PlainFailure(`There is no part "${only}".`, `Choose one of: ${parts.join(', ')}.`);
}
