import { describe, expect, it } from 'vitest';
import { forbiddenSwitch } from '../../../electron/boot/forbidden-switches.ts';

const none = { hasSwitch: () => false };

describe('the command line', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--Remote-Debugging-Port=0',
    '-inspect',
    '/inspect',
    '--inspect-brk=0.0.0.0:9229',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp/x',
    '--disable-web-security',
    '--proxy-server=evil:8080',
    '--host-rules=MAP * evil',
    '--no-sandbox',
  ])('with %s is refused', (argument) => {
    expect(forbiddenSwitch(none, ['/opt/permanence', argument])).not.toBeNull();
  });

  it('is refused for a switch that only Chromium still sees', () => {
    expect(forbiddenSwitch({ hasSwitch: (name) => name === 'js-flags' }, [])).toBe('js-flags');
  });

  it.each([
    [[]],
    [['/home/lucie/inspecteurs.csv']],
    [['--lang=fr', '--disable-gpu', '--ozone-platform=x11']],
  ])('with %j is taken', (argv) => {
    expect(forbiddenSwitch(none, argv)).toBeNull();
  });
});
