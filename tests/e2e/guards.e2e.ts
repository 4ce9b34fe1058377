import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOffice, type Office } from './harness/office.ts';
import { bridgeType } from './support/bridge.ts';

let office: Office;
beforeAll(async () => {
  office = await launchOffice({ env: { PERMANENCE_TEST_KDF: 'fast' } });
});
afterAll(() => office.close());

/** Runs in the page as its own script would: without the leave that a debugger's evaluation has. */
const inPage = (script: () => unknown) => office.page.evaluate(script);

describe('the running page', () => {
  it('knows neither Node nor Electron, only two functions', async () => {
    const known = await inPage(() => ({
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
      electron: typeof Reflect.get(globalThis, 'electron'),
      bridge: Object.keys(Reflect.get(globalThis, 'bridge')),
    }));

    expect(known).toEqual({
      require: 'undefined',
      process: 'undefined',
      electron: 'undefined',
      bridge: ['request', 'onEvent'],
    });
  });

  it('runs in the system’s sandbox', async () => {
    const pid = await office.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );

    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^NoNewPrivs:\s+1$/m);
  });

  it('has the preferences that we chose', async () => {
    const preferences = await office.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Electron documents this function and leaves it out of its types.
      return (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences();
    });

    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
      webviewTag: false,
    });
  });

  it('runs no script that was written into it', async () => {
    const ran = await inPage(() => {
      const tries = [
        () => {
          const script = document.createElement('script');
          script.textContent = 'globalThis.broken = 1';
          document.body.append(script);
        },
        () => {
          document.body.insertAdjacentHTML(
            'beforeend',
            '<img src=x onerror="globalThis.broken = 1">',
          );
        },
        () => document.body.setAttribute('onclick', 'globalThis.broken = 1'),
        () => {
          const link = document.createElement('a');
          link.href = 'javascript:void(globalThis.broken = 1)';
          document.body.append(link);
          link.click();
        },
      ];
      for (const attempt of tries) {
        try {
          attempt();
        } catch {
          // Refused, as it should be.
        }
      }
      document.body.click();
      return new Promise((resolve) =>
        setTimeout(() => resolve(Reflect.get(globalThis, 'broken')), 300),
      );
    });

    expect(ran).toBeUndefined();
  });

  it('turns no text into code', async () => {
    const outcomes = await inPage(
      () =>
        new Promise((resolve) => {
          // In a task of its own: an evaluation by a debugger is let off the policy while it runs.
          setTimeout(() => {
            const attempt = (code: () => unknown) => {
              try {
                return String(code());
              } catch {
                return 'refused';
              }
            };
            const indirectEval = Reflect.get(globalThis, 'eval');
            resolve([
              attempt(() => indirectEval('1')),
              attempt(() => Reflect.construct(Function, ['return 1'])()),
              attempt(() => new Worker('data:text/javascript,postMessage(1)')),
            ]);
          });
        }),
    );

    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  });

  it('gets a new nonce with every load, and styles without it are refused', async () => {
    const isStyled = await inPage(() => {
      const style = document.createElement('style');
      style.append('body { outline: 7px solid red }');
      document.head.append(style);
      const { outlineWidth } = getComputedStyle(document.body);
      style.remove();
      return outlineWidth === '7px';
    });
    const nonces = await office.app.evaluate(async ({ net }) => {
      const read = async () =>
        (await net.fetch('app://bundle/index.html')).headers.get('content-security-policy');
      return [await read(), await read()];
    });

    expect(isStyled).toBe(false);
    expect(nonces[0]).toMatch(/'nonce-[\w+/=]{24}'/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('opens no window', async () => {
    const opened = await inPage(() => {
      const link = document.createElement('a');
      link.href = 'https://exemple.fr';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
      return [
        window.open('https://exemple.fr'),
        window.open('app://bundle/index.html'),
        window.open(),
      ];
    });
    const windows = await office.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );

    expect(opened).toEqual([null, null, null]);
    expect(windows).toBe(1);
  });

  it.each([
    'file:///etc/passwd',
    'https://exemple.fr/',
    'http://127.0.0.1/',
    'data:text/html,<h1>x</h1>',
    'blob:app://bundle/x',
    'app://other/index.html',
    'chrome://gpu',
    'javascript:document.write(1)',
  ])('does not go to %s', async (address) => {
    await office.page.evaluate((url) => {
      try {
        location.href = url;
      } catch {
        // Refused on the spot.
      }
    }, address);
    await office.page.waitForTimeout(200);

    expect(office.page.url()).toBe('app://bundle/index.html');
    expect(await bridgeType(office.page)).toBe('object');
  });

  it('knows no webview', async () => {
    const webview = await inPage(() => {
      const element = document.createElement('webview');
      element.setAttribute('src', 'https://exemple.fr');
      document.body.append(element);
      const outcome = typeof Reflect.get(element, 'loadURL');
      element.remove();
      return outcome;
    });
    const contents = await office.app.evaluate(
      ({ webContents }) => webContents.getAllWebContents().length,
    );

    expect(webview).toBe('undefined');
    expect(contents).toBe(1);
  });

  it('is granted lasting storage and nothing else', async () => {
    const granted = await inPage(async () => {
      const state = async (name: string) =>
        (await navigator.permissions.query({ name: name as PermissionName })).state;
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      );
      const place = await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('denied'),
        ),
      );
      return {
        storage: await navigator.storage.persist(),
        persisted: await navigator.storage.persisted(),
        notification: await Notification.requestPermission(),
        media,
        place,
        camera: await state('camera'),
        clipboard: await state('clipboard-read'),
        midi: await state('midi'),
      };
    });

    expect(granted).toEqual({
      storage: true,
      persisted: true,
      notification: 'denied',
      media: 'denied',
      place: 'denied',
      camera: 'denied',
      clipboard: 'denied',
      midi: 'denied',
    });
  });
});
