import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type OfficeLaunch, prepareLaunch } from '../../build/runtime/office-launch.ts';
import { launchOffice, makeProfile } from './harness/office.ts';

let launch: OfficeLaunch;
let unopened: string;
beforeAll(async () => {
  launch = await prepareLaunch();
  unopened = makeProfile();
});
afterAll(() => launch.dispose());

type Start = { readonly args?: readonly string[]; readonly env: Readonly<Record<string, string>> };

/** Starts the program as a person's desktop would, without Playwright's own switches. */
function start({ args = [], env }: Start) {
  const child = spawn(launch.executablePath, [...launch.args, ...args], {
    env: { ...launch.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said.text += chunk;
    });
  }
  onTestFinished(() => end(child));
  return { child, said };
}

function end(child: ChildProcess): void {
  if (child.exitCode === null) child.kill('SIGKILL');
}

const exitOf = async (child: ChildProcess): Promise<unknown> =>
  child.exitCode ?? (await once(child, 'exit'))[0];

describe('starting', () => {
  // `--inspect-brk` waits for its debugger before any line of ours runs: only the fuse of a package refuses it.
  it.each([
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect=0',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp',
    '--disable-web-security',
    '--proxy-server=127.0.0.1:1',
    '--host-rules=MAP * 127.0.0.1',
  ])('with %s ends at once with 78 where switches are enforced', async (argument) => {
    const env = { PERMANENCE_PROFILE: unopened, PERMANENCE_ENFORCE_SWITCHES: '1' };

    const { child, said } = start({ args: [argument], env });

    expect(await exitOf(child)).toBe(78);
    expect(said.text).toContain('Permanence does not start with --');
  });

  it('without them shows its first screen, and takes a picture of it when asked', async () => {
    const profile = makeProfile();
    const picture = join(profile, 'first.png');
    const env = {
      PERMANENCE_PROFILE: profile,
      PERMANENCE_ENFORCE_SWITCHES: '1',
      PERMANENCE_FIRST_PICTURE: picture,
    };

    start({ env });

    await expect.poll(() => existsSync(picture), { timeout: 60_000, interval: 250 }).toBe(true);
  });

  it('a second time brings the first window forward and ends', async () => {
    const profileDir = makeProfile();
    const first = await launchOffice({ profileDir });
    onTestFinished(() => first.close());
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());

    const { child, said } = start({
      env: { PERMANENCE_PROFILE: profileDir, LANG: 'fr_FR.UTF-8' },
    });

    expect(await exitOf(child)).toBe(0);
    expect(said.text).toContain('Permanence est déjà ouverte');
    const isMinimized = () =>
      first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
    await expect.poll(isMinimized).toBe(false);
  });

  it('says what is wrong when its folder cannot be written', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'permanence-readonly-'));
    chmodSync(parent, 0o555);
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));

    const { said } = start({
      env: { PERMANENCE_PROFILE: join(parent, 'profile'), LANG: 'fr_FR.UTF-8' },
    });

    await expect
      .poll(() => said.text, { timeout: 30_000 })
      .toContain('Permanence ne peut pas écrire dans son dossier');
    expect(existsSync(join(parent, 'profile'))).toBe(false);
  });
});
