import { describe, expect, it } from 'vitest';
import { createSliceWindow, type Range } from '../../../renderer/ui/slice-window.ts';

type Request = { readonly query: string; readonly range: Range; readonly answer: () => void };

/** A list of 1,000 rows named after their query, whose answers come when the test says so. */
function aWindow() {
  const requests: Request[] = [];
  const failures: unknown[] = [];
  const list = createSliceWindow<string, string, null>(
    (query, range) =>
      new Promise((resolve) => {
        const rows = Array.from(
          { length: Math.min(range.to, 1_000) - range.from },
          (_, index) => `${query} ${range.from + index}`,
        );
        requests.push({ query, range, answer: () => resolve({ total: 1_000, rows, extra: null }) });
      }),
    (failure) => failures.push(failure),
  );
  const settle = async () => {
    for (let step = 0; step < 5; step += 1) await Promise.resolve();
  };
  return {
    list,
    requests,
    answer: async () => {
      requests.at(-1)?.answer();
      await settle();
    },
    /** Until it asks for nothing more. */
    answerAll: async () => {
      for (let answered = 0; answered < requests.length; answered += 1) {
        requests[answered]?.answer();
        await settle();
      }
    },
  };
}

describe('a slice window', () => {
  it('asks one thing at a time and keeps only the newest wish', async () => {
    const { list, requests, answer } = aWindow();

    list.ask('d');
    list.ask('du');
    list.ask('dur');
    await answer();

    expect(requests.map(({ query }) => query)).toEqual(['d', 'dur']);
  });

  it('shows what it has until the successor is there', async () => {
    const { list, answerAll } = aWindow();
    list.ask('a');
    await answerAll();

    list.ask('b');

    expect(list.view().rowAt(0)).toBe('a 0');
    await answerAll();
    expect(list.view().rowAt(0)).toBe('b 0');
  });

  it('fetches what is scrolled to, then its neighbours', async () => {
    const { list, requests, answer, answerAll } = aWindow();
    list.ask('a');
    await answerAll();

    list.show({ from: 510, to: 530 });
    await answer();

    expect(list.view().rowAt(520)).toBe('a 520');
    await answerAll();
    expect(requests.slice(-3).map(({ range }) => range.from)).toEqual([500, 600, 400]);
  });

  it('reads again only what is on screen when the rows changed', async () => {
    const { list, requests, answerAll } = aWindow();
    list.ask('a');
    list.show({ from: 510, to: 530 });
    await answerAll();

    list.refresh();

    expect(requests.at(-1)?.range).toEqual({ from: 500, to: 600 });
  });

  it('hears a wish that comes while it settles', async () => {
    const { list, requests, answerAll } = aWindow();
    list.ask('a');
    list.show({ from: 0, to: 20 });

    list.show({ from: 800, to: 820 });
    await answerAll();

    expect(requests.some(({ range }) => range.from === 800)).toBe(true);
  });
});
