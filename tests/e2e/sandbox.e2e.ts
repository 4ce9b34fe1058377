import { describe, expect, it } from 'vitest';
import { launchOffice } from './harness/office.ts';
import { processFamily } from './harness/processes.ts';

const root = 0;
const filtered = 2;

describe('the application as it runs in these tests', () => {
  it('is an ordinary user’s, with the real sandbox on', async () => {
    const office = await launchOffice();
    const family = processFamily(office.app.process().pid ?? 0);
    const renderers = family.filter(({ command }) => command.includes('--type=renderer'));
    await office.close();

    expect(renderers.length).toBeGreaterThan(0);
    expect(renderers.every(({ seccomp }) => seccomp === filtered)).toBe(true);
    expect(family.every(({ user }) => user !== root)).toBe(true);
    expect(family.some(({ command }) => command.includes('--no-sandbox'))).toBe(false);
  });
});
