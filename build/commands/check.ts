import { runPlainly, say } from '../setup/plain.mjs';
import { runStaticChecks } from './static-checks.ts';
import { runVitest } from './vitest.ts';

await runPlainly(async () => {
  const checks = await runStaticChecks();
  const tests = await runVitest(['unit', 'screens']);

  say('');
  for (const { name, passed } of checks) say(`${passed ? 'good  ' : 'FAILED'}  ${name}`);
  say(
    `${tests.failed === 0 ? 'good  ' : 'FAILED'}  ${tests.passed} tests passed, ${tests.failed} failed`,
  );
  if (tests.failed > 0 || checks.some(({ passed }) => !passed)) process.exitCode = 1;
});
