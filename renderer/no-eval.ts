import { config } from 'zod';

// The page may not make code from strings, so zod need not even try. First of all imports: a schema tries when it is made.
config({ jitless: true });
