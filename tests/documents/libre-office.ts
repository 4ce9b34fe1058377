import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnTied } from '../../build/runtime/spawn-tied.ts';

/** File names and what is in them. */
export type Files = Readonly<Record<string, Uint8Array>>;

export type LibreOffice = {
  /** Its profile and what it converts: forgotten when closed. */
  readonly folder: string;
  /** All files in one call, by their names without ending. `format` is what `--convert-to` understands. */
  convert(files: Files, format: string, readAs?: string): Promise<ReadonlyMap<string, Buffer>>;
  close(): void;
};

/** LibreOffice with a profile of its own, so that neither a person's settings nor another run get in the way. */
export function openLibreOffice({ timeoutMs = 45_000 } = {}): LibreOffice {
  const folder = mkdtempSync(join(tmpdir(), 'permanence-documents-'));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  let calls = 0;
  return {
    folder,
    async convert(files, format, readAs) {
      calls += 1;
      const [given, made] = [join(folder, `given-${calls}`), join(folder, `made-${calls}`)];
      mkdirSync(given);
      for (const [name, bytes] of Object.entries(files)) writeFileSync(join(given, name), bytes);
      const commandArguments = [
        `-env:UserInstallation=${profile}`,
        ...['--headless', '--norestore', '--nolockcheck'],
        ...(readAs === undefined ? [] : [`--infilter=${readAs}`]),
        ...['--convert-to', format, '--outdir', made],
        ...Object.keys(files).map((name) => join(given, name)),
      ];
      await runSoffice(commandArguments, timeoutMs);
      return new Map(
        readdirSync(made).map((name) => [parse(name).name, readFileSync(join(made, name))]),
      );
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** `soffice` starts others: when its time is up they all go. */
async function runSoffice(commandArguments: readonly string[], timeoutMs: number): Promise<void> {
  const child = spawnTied('soffice', commandArguments, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2_000);
  });
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, timeoutMs);
  const [code, signal] = await once(child, 'close');
  clearTimeout(timer);
  if (code !== 0) throw new Error(`LibreOffice ended with ${code ?? signal}. It said:\n${said}`);
}
