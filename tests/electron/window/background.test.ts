import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the window is drawn in the paper of the page before the page is', () => {
  const tokens = readFileSync('renderer/ui/tokens.css', 'utf8');
  const window = readFileSync('electron/window.ts', 'utf8');

  const papers = [...tokens.matchAll(/--paper: (#\w+)/g)].map(([, colour]) => colour);

  expect(papers).toHaveLength(2);
  expect(papers.every((colour) => window.includes(`'${colour}'`))).toBe(true);
});
