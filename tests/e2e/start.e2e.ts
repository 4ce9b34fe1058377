import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

describe('npm start', () => {
  it('opens the demonstration on a machine without a screen and shows what it painted', async () => {
    const start = runStart(['--once']);

    const said = await start.allSaid();

    expect(said.code).toBe(0);
    const picture = /first screen shows is in (\S+)/.exec(said.text)?.[1] ?? '';
    expect(readFileSync(picture).subarray(0, 4)).toEqual(pngStart);
  });

  it('ends the window and its server when it is interrupted', async () => {
    const start = runStart([]);
    await start.untilSaid('Press Ctrl-C to end it.');

    start.interrupt();
    const said = await start.allSaid();

    expect(said.code).toBe(0);
    expect(said.text).not.toMatch(/unexpected/i);
  });
});

function runStart(startArguments: readonly string[]) {
  const demo = mkdtempSync(join(tmpdir(), 'permanence-demo-'));
  onTestFinished(() => rmSync(demo, { recursive: true, force: true }));
  // Neither the screen of the test run nor the demonstration of the person who runs it.
  const { DISPLAY: _display, XAUTHORITY: _authority, ...env } = process.env;
  const child = spawn(process.execPath, ['build/start.mjs', ...startArguments], {
    env: { ...env, PERMANENCE_DEMO_FOLDER: demo },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const ended = once(child, 'close');
  return {
    interrupt: () => child.kill('SIGINT'),
    untilSaid: async (words: string) => {
      await Promise.race([ended, vi.waitUntil(() => text.includes(words), { timeout: 170_000 })]);
      expect(text).toContain(words);
    },
    allSaid: async () => {
      const [code] = await ended;
      return { code, text };
    },
  };
}
