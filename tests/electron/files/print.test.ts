import { describe, expect, it } from 'vitest';
import { askAndPrint } from '../../../electron/files/print/ask-and-print.ts';
import { isPdf } from '../../../electron/files/print/is-pdf.ts';
import { isForPrinting, isViewing } from '../../../electron/files/print/print-fence.ts';
import { printSettings } from '../../../electron/files/print/print-settings.ts';

const document = 'app://bundle/print/1.pdf';
const viewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html';

describe('the window that prints', () => {
  it.each([document, viewer])('shows the document and the viewer: %s', (url) => {
    expect(isViewing(url, document)).toBe(true);
    expect(isForPrinting(url, 'app://bundle/print/')).toBe(true);
  });

  it.each([
    'https://example.org/',
    'file:///etc/passwd',
    'app://bundle/index.html',
    'chrome-extension://other/index.html',
    'chrome://settings/',
  ])('neither shows nor fetches %s', (url) => {
    expect(isViewing(url, document)).toBe(false);
    expect(isForPrinting(url, 'app://bundle/print/')).toBe(false);
  });

  it('takes a PDF only', () => {
    expect(isPdf(new TextEncoder().encode('%PDF-1.7'))).toBe(true);
    expect(isPdf(new TextEncoder().encode('<html>'))).toBe(false);
    expect(isPdf(new Uint8Array())).toBe(false);
  });
});

describe('what the system’s dialogue begins with', () => {
  it('is the number, both sides, the paper and the real size', () => {
    const paper = { width: 297, height: 420 };

    expect(printSettings({ copies: 250, sides: 'short-edge', paper })).toEqual({
      ...{ silent: false, printBackground: true, scaleFactor: 100 },
      ...{ copies: 250, duplexMode: 'shortEdge', pageSize: 'A3' },
    });
  });

  it('is a paper by its size that has no name, and no number where several are needed', () => {
    const paper = { width: 320, height: 450 };
    const settings = printSettings({ copies: null, sides: 'one', paper });

    expect(settings).toMatchObject({ pageSize: { width: 320_000, height: 450_000 } });
    expect(settings).not.toHaveProperty('copies');
  });

  it('is its own where nothing is asked', () => {
    expect(printSettings(null)).toEqual({ silent: false, printBackground: true });
  });
});

describe('the end of printing', () => {
  const ended = (isPrinted: boolean, reason: string) =>
    askAndPrint({ print: (_options, done) => done?.(isPrinted, reason) }, printSettings(null));

  it.each([
    [true, '', { ok: true, value: { outcome: 'printed' } }],
    [false, 'Print job canceled', { ok: true, value: { outcome: 'cancelled' } }],
    [false, 'Print job failed', { ok: false, error: { kind: 'failed' } }],
  ])('is told: %s %s', async (isPrinted, reason, outcome) => {
    expect(await ended(isPrinted, reason)).toEqual(outcome);
  });
});
