import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine takes longer than the library's one second to show a first page; a test that waits in vain still fails.
configure({ asyncUtilTimeout: 6_000 });

// What Mantine asks of a browser and jsdom does not have.
window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: ignore,
    removeEventListener: ignore,
    addListener: ignore,
    removeListener: ignore,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;

window.ResizeObserver ??= class {
  observe = ignore;
  unobserve = ignore;
  disconnect = ignore;
};

Element.prototype.scrollIntoView ??= ignore;

// jsdom is always idle.
window.requestIdleCallback ??= (run) =>
  window.setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }));

afterEach(cleanup);

function ignore() {}
