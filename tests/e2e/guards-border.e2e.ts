import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOffice, type Office } from './harness/office.ts';
import { ask } from './support/bridge.ts';

let office: Office;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office.close());

describe('the border between page and main', () => {
  it.each([
    ['constructor', {}, 'unknown-request'],
    ['__proto__', {}, 'unknown-request'],
    ['app.about', { extra: true }, 'invalid-input'],
    ['vault.unlock', { passphrase: 42 }, 'invalid-input'],
    ['link.open', { url: 'x'.repeat(2_000_000) }, 'invalid-input'],
    ['journal.read', { after: 0, limit: 10 }, 'locked'],
    ['snapshot.read', { id: '../../../etc/passwd', index: 0 }, 'locked'],
  ])('refuses %s with %o', async (name, input, kind) => {
    expect(await ask(office.page, name, input)).toMatchObject({ ok: false, error: { kind } });
  });

  it('answers no other window, even one with our page and our preload', async () => {
    const answer = await office.app.evaluate(async ({ BrowserWindow, app }) => {
      const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await other.loadURL('app://bundle/index.html');
      const said = await other.webContents.executeJavaScript("bridge.request('app.about', {})");
      other.destroy();
      return said;
    });

    expect(answer).toEqual({ ok: false, error: { kind: 'untrusted', message: '' } });
  });

  it('gives frames inside the page no bridge', async () => {
    const inFrame = await office.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const bridge = typeof Reflect.get(frame.contentWindow ?? {}, 'bridge');
      frame.remove();
      return bridge;
    });

    expect(inFrame).toBe('undefined');
  });
});

describe('the bundle', () => {
  it.each([
    ['app://bundle/..%2f..%2fpackage.json', 403],
    ['app://bundle/%2e%2e/%2e%2e/package.json', 404],
    ['app://bundle/..%5c..%5cpackage.json', 403],
    ['app://bundle/%00index.html', 403],
    ['app://bundle//etc/passwd', 404],
    ['app://other/index.html', 403],
  ])('answers %s with %i', async (address, status) => {
    const answered = await office.app.evaluate(
      async ({ net }, url) => (await net.fetch(url)).status,
      address,
    );

    expect(answered).toBe(status);
  });
});

describe('a download', () => {
  it('of the page writes no file and asks for none', async () => {
    const outcome = await office.app.evaluate(({ session, BrowserWindow }) => {
      const states: string[] = [];
      session.defaultSession.on('will-download', (event, item) => {
        states.push(event.defaultPrevented ? 'refused' : item.getFilename());
      });
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const click = `const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(['members']));
        link.download = 'members.csv';
        link.click();`;
      return contents
        ?.executeJavaScript(click)
        .then(() => new Promise((resolve) => setTimeout(() => resolve(states), 500)));
    });

    expect(outcome).toEqual(['refused']);
  });
});
