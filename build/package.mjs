import { enter } from './setup/enter.mjs';

await enter('build/commands/package.ts');
