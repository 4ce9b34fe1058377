import { readdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoAccounts, demoPassword } from '#shared/api/demo-accounts.ts';
import { type CentralProcess, failToStart, startCentral } from './support/central-process.ts';
import { demoDirectory } from './support/own-database.ts';

let demo: Awaited<ReturnType<typeof demoDirectory>>;
let directory: string;
let running: CentralProcess[];

beforeAll(async () => {
  demo = await demoDirectory();
});
afterAll(() => demo.forget());

beforeEach(async () => {
  directory = await demo.copy();
  running = [];
});
afterEach(async () => {
  for (const central of running) await central.stop('SIGKILL');
});

async function start(args: readonly string[] = []): Promise<CentralProcess> {
  const central = await startCentral({ PERMANENCE_DATA: directory }, args);
  running.push(central);
  return central;
}

async function epochOf(central: CentralProcess): Promise<string> {
  const [{ email } = { email: '' }] = demoAccounts;
  const body = { email, password: demoPassword, clientId: crypto.randomUUID(), deviceName: 'x' };
  const signedIn = await fetch(`${central.url}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { accessToken } = await signedIn.json();
  const heads = await fetch(`${central.url}/v1/sync`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  return (await heads.json()).epoch;
}

describe('central', () => {
  it('says where it listens, answers, and ends when asked, leaving its directory free', async () => {
    const central = await start();

    const health = await fetch(`${central.url}/health`);

    expect(await health.json()).toMatchObject({ status: 'ok', store: 'pglite' });
    expect(await readdir(directory)).toContain('central.lock');
    expect(await central.stop()).toBe(0);
    expect(await readdir(directory)).not.toContain('central.lock');
  });

  it('refuses a directory that another one uses, and says so', async () => {
    await start();

    const second = await failToStart({ PERMANENCE_DATA: directory });

    expect(second.code).toBe(1);
    expect(second.output).toMatch(/Another central \(process \d+\) is already using/);
    expect(second.output).not.toContain('    at ');
  });

  it('starts again where it was killed', async () => {
    const killed = await start();
    const epoch = await epochOf(killed);
    await killed.stop('SIGKILL');

    const again = await start();

    expect(await epochOf(again)).toBe(epoch);
  });

  it('draws a new epoch when it is told that it was restored', async () => {
    const before = await start();
    const epoch = await epochOf(before);
    await before.stop();

    const restored = await start(['--restored']);

    expect(await epochOf(restored)).not.toBe(epoch);
  });

  it('refuses a port in use, and gives its directory back', async () => {
    const first = await start();
    const other = await demo.copy();

    const second = await failToStart({ PERMANENCE_DATA: other, PORT: new URL(first.url).port });

    expect(second.output).toContain('Central cannot listen on 127.0.0.1');
    expect(await readdir(other)).not.toContain('central.lock');
  });

  it('refuses a configuration it does not understand', async () => {
    const failed = await failToStart({ PORT: 'eighty' });

    expect(failed.code).toBe(1);
    expect(failed.output).toContain('The configuration is not right. PORT');
  });
});
