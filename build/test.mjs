import { enter } from './setup/enter.mjs';

await enter('build/commands/test.ts');
