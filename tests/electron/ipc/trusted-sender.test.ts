import { describe, expect, it } from 'vitest';
import { isTrusted } from '../../../electron/ipc/trusted-sender.ts';

const ourWindow = 1;
const page = { origin: 'app://bundle', parent: null };

describe('the sender of a request', () => {
  it('is trusted when it is the page of our window', () => {
    expect(isTrusted({ sender: { id: 1 }, senderFrame: page }, ourWindow)).toBe(true);
  });

  it.each([
    ['an iframe of our page', { sender: { id: 1 }, senderFrame: { ...page, parent: page } }],
    [
      'a page from elsewhere in our window',
      { sender: { id: 1 }, senderFrame: { ...page, origin: 'https://example.fr' } },
    ],
    ['a page without an origin', { sender: { id: 1 }, senderFrame: { ...page, origin: 'null' } }],
    [
      'another host of our scheme',
      { sender: { id: 1 }, senderFrame: { ...page, origin: 'app://bundle.example' } },
    ],
    ['another window', { sender: { id: 2 }, senderFrame: page }],
    ['a frame that is gone', { sender: { id: 1 }, senderFrame: null }],
  ])('is not trusted when it is %s', (_who, sender) => {
    expect(isTrusted(sender, ourWindow)).toBe(false);
  });

  it('is nobody while there is no window', () => {
    expect(isTrusted({ sender: { id: 1 }, senderFrame: page }, null)).toBe(false);
  });
});
