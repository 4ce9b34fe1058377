import { describe, expect, it } from 'vitest';
import { createClosing } from '../../../electron/window/closing.ts';

function aWindow() {
  const happened: string[] = [];
  let timer: (() => void) | null = null;
  const closing = createClosing({
    tellPage: () => happened.push('told'),
    closeNow: () => happened.push('closed by us'),
    after: (_delayMs, run) => {
      timer = run;
      return () => {
        timer = null;
      };
    },
  });
  return { closing, happened, tenSecondsPass: () => timer?.() };
}

describe('closing the window', () => {
  it('tells the page first, and closes when the page does', () => {
    const { closing, happened, tenSecondsPass } = aWindow();

    expect(closing.asked()).toBe('wait');
    expect(closing.asked()).toBe('close');
    tenSecondsPass();

    expect(happened).toEqual(['told']);
  });

  it('does not wait for a page that never answers', () => {
    const { closing, happened, tenSecondsPass } = aWindow();
    closing.asked();

    tenSecondsPass();

    expect(happened).toEqual(['told', 'closed by us']);
  });

  it('stays open while the person is asked, and begins anew the next time', () => {
    const { closing, happened, tenSecondsPass } = aWindow();
    closing.asked();

    closing.keepOpen();
    tenSecondsPass();

    expect(happened).toEqual(['told']);
    expect(closing.asked()).toBe('wait');
    expect(happened).toEqual(['told', 'told']);
  });
});
