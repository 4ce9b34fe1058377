/**
 * Switches that hand the office to another program: debuggers, code of others, other networks, or a weaker
 * sandbox. No fuse covers them. Chromium takes them from anywhere on the command line, in any case on Windows.
 */
const forbidden = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-targets',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-brk-node',
  'inspect-publish-uid',
  'inspect-wait',
  'debug',
  'debug-brk',
  'debug-port',
  'js-flags',
  'load-extension',
  'disable-extensions-except',
  'disable-web-security',
  'allow-running-insecure-content',
  'unsafely-treat-insecure-origin-as-secure',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'proxy-server',
  'proxy-pac-url',
  'proxy-bypass-list',
  'host-rules',
  'host-resolver-rules',
  'no-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-setuid-sandbox',
  'disable-namespace-sandbox',
  'disable-gpu-sandbox',
  'single-process',
  'in-process-gpu',
  'no-zygote',
  'disable-site-isolation-trials',
  'disable-features',
  'enable-features',
  'enable-blink-features',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'browser-subprocess-path',
  'log-net-log',
  'net-log-capture-mode',
  'ssl-key-log-file',
  'require',
  'r',
] as const;

type CommandLine = { readonly hasSwitch: (name: string) => boolean };

/** Pure. The first forbidden switch, however it is written; null when there is none. */
export function forbiddenSwitch(commandLine: CommandLine, argv: readonly string[]): string | null {
  const typed = new Set(argv.map(nameOf));
  return forbidden.find((name) => typed.has(name) || commandLine.hasSwitch(name)) ?? null;
}

/** `--Name=value`, `-name` and Windows' `/name` are one switch to Chromium. */
const nameOf = (argument: string): string =>
  /^(?:--?|\/)([^=]*)/.exec(argument)?.[1]?.toLowerCase() ?? '';
