import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { isRoot, ordinaryUser } from '../setup/folders.mjs';
import { PlainFailure } from '../setup/plain.mjs';
import { spawnTied } from './spawn-tied.ts';
import { stopProcess } from './stop-process.ts';

export type Display = {
  readonly kind: 'own' | 'virtual';
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

// Tells the processes we start that the screen they inherit is one of ours.
const virtualMark = 'PERMANENCE_VIRTUAL_SCREEN';
const screen = '1440x900x24';
const startTimeoutMs = 10_000;

/** The screen we were given, or one in memory that lives as long as we keep it. */
export async function openDisplay(): Promise<Display> {
  const { DISPLAY, WAYLAND_DISPLAY, [virtualMark]: isVirtual } = process.env;
  const hasScreen = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY;
  if (!hasScreen) return openVirtualDisplay();
  return { kind: isVirtual ? 'virtual' : 'own', env: {}, close: async () => undefined };
}

async function openVirtualDisplay(): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'permanence-display-'));
  const cookie = join(folder, 'authority');
  writeFileSync(cookie, xAuthority(randomBytes(16)), { mode: 0o600 });
  if (isRoot) {
    chownSync(folder, ordinaryUser.uid, ordinaryUser.gid);
    chownSync(cookie, ordinaryUser.uid, ordinaryUser.gid);
  }

  // The server picks a free number and writes it to its third channel; nobody else may connect.
  const server = spawnTied(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-auth', cookie],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const close = async () => {
    await stopProcess(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const number = await announcedNumber(server);
    const env = { DISPLAY: `:${number}`, XAUTHORITY: cookie, [virtualMark]: '1' };
    return { kind: 'virtual', env, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

function announcedNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    let number = '';
    const fail = (reason: string) =>
      reject(
        new PlainFailure(
          `No virtual screen could be opened: ${reason} ${complaint.trim()}`,
          'Is Xvfb installed? `npm start` says how to install what is missing.',
        ),
      );
    const timer = setTimeout(() => fail('Xvfb did not answer.'), startTimeoutMs);
    server.on('error', (cause) => fail(cause.message));
    server.on('exit', (code) => fail(`Xvfb ended with ${code}.`));
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-400);
    });
    // The fourth entry of `stdio` is a pipe, and of a pipe we only read.
    const channel = server.stdio[3] as Readable;
    channel.setEncoding('utf8').on('data', (text: string) => {
      number += text;
      if (!number.includes('\n')) return;
      clearTimeout(timer);
      resolve(number.trim());
    });
  });
}

// The file format of xauth(1): one entry that fits any host and display.
function xAuthority(secret: Buffer): Buffer {
  const anyHost = Buffer.from([0xff, 0xff]);
  const field = (value: Buffer | string) => {
    const bytes = Buffer.from(value);
    return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);
  };
  return Buffer.concat([anyHost, field(''), field(''), field('MIT-MAGIC-COOKIE-1'), field(secret)]);
}
