import { enter } from './setup/enter.mjs';

await enter('central/server.ts');
