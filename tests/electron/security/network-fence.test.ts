import { describe, expect, it, vi } from 'vitest';
import { isLocal } from '../../../electron/security/network-fence.ts';

vi.mock('electron', () => ({}));

describe('the network fence', () => {
  it.each(['app://bundle/index.html', 'blob:app://bundle/1', 'data:image/png;base64,AA=='])(
    'lets %s through',
    (url) => {
      expect(isLocal(url, { allowsDevTools: false })).toBe(true);
    },
  );

  it.each([
    'https://exemple.fr/',
    'http://127.0.0.1:9/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://bundle.exemple.fr/',
    'devtools://devtools/x',
    'chrome://gpu',
    'ftp://exemple.fr',
  ])('stops %s', (url) => {
    expect(isLocal(url, { allowsDevTools: false })).toBe(false);
  });

  it('lets developer tools load themselves only where there are any', () => {
    expect(isLocal('devtools://devtools/x', { allowsDevTools: true })).toBe(true);
  });
});
