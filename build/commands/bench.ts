import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from '../runtime/build-app.ts';
import { openDisplay } from '../runtime/display.ts';
import { runTool } from '../runtime/run-tool.ts';
import { projectRoot } from '../setup/folders.mjs';
import { PlainFailure, runPlainly } from '../setup/plain.mjs';
import { ensureWindowsCanOpen } from '../setup/ready.ts';

const folder = join(projectRoot, 'tests/bench');

await runPlainly(async () => {
  const [name, ...rest] = process.argv.slice(2);
  const names = benchNames();
  if (name === undefined || !names.includes(name)) {
    throw new PlainFailure(
      name === undefined ? 'Which measurement?' : `There is no measurement "${name}".`,
      `Run \`npm run bench -- NAME\` with one of:\n${names.map((one) => `  ${one}`).join('\n') || '  (none yet)'}`,
    );
  }
  await ensureWindowsCanOpen();
  await buildApp();
  const display = await openDisplay();
  try {
    process.exitCode = await runTool(join(folder, `${name}.ts`), rest, { env: display.env });
  } finally {
    await display.close();
  }
});

function benchNames(): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.map((file) => file.slice(0, -'.ts'.length)).sort();
}
