import { runPlainly, say } from '../setup/plain.mjs';
import { runStaticChecks } from './static-checks.ts';
import { runVitest } from './vitest.ts';

await runPlainly(async () => {
  const checks = await runStaticChecks();
  const { passed: passing, failures } = await runVitest(['unit', 'screens']);

  say('');
  for (const { name, passed } of checks) say(`${passed ? 'good  ' : 'FAILED'}  ${name}`);
  const word = failures.length === 0 ? 'good  ' : 'FAILED';
  say(`${word}  ${passing} tests passed, ${failures.length} failed`);
  if (failures.length > 0 || checks.some(({ passed }) => !passed)) process.exitCode = 1;
});
