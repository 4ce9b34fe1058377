import { afterAll } from 'vitest';
import { openDisplay } from '../runtime/display.ts';

// Of each file of tests its own: two windows on one screen would take the keyboard from one another.
const display = await openDisplay();
Object.assign(process.env, display.env);

afterAll(() => display.close());
