import { describe, expect, it } from 'vitest';
import { importLimits } from '#shared/ipc/import-file.ts';
import { createFileReader, type ParseProcess } from '../../../electron/files/parse-file.ts';

const order = { fileName: 'liste.csv', bytes: new Uint8Array(3), options: {} };
const table = { ok: true, value: { fileName: 'liste.csv', pieces: [] } };

type Script = {
  /** Said before the answer. */
  readonly told?: readonly unknown[];
  readonly answer?: unknown;
  readonly end?: { readonly isOutOfMemory: boolean };
  readonly memory?: number;
};

/** Processes that behave as told, in order; says which were started and ended. */
function scripted(...scripts: readonly Script[]) {
  const happened: string[] = [];
  const start = (): ParseProcess => {
    const turn = happened.filter((what) => what.startsWith('start')).length;
    const script = scripts[turn] ?? {};
    happened.push(`start ${turn}`);
    const listeners = {
      said: (_: unknown) => {},
      end: (_: { readonly isOutOfMemory: boolean }) => {},
    };
    return {
      post: () =>
        setTimeout(() => {
          for (const told of script.told ?? []) listeners.said(told);
          if ('answer' in script) listeners.said(script.answer);
          if (script.end) listeners.end(script.end);
        }, 10),
      onSaid: (listener) => {
        listeners.said = listener;
      },
      onEnd: (listener) => {
        listeners.end = listener;
      },
      memory: () => script.memory ?? null,
      kill: () => happened.push(`kill ${turn}`),
    };
  };
  const reader = createFileReader({ start, timeMs: 600, maxMemoryBytes: 1_000 });
  return { happened, reader, parse: reader.read };
}

describe('reading a file from outside', () => {
  it('gives the table and ends the process', async () => {
    const { parse, happened } = scripted({ answer: table });

    expect(await parse(order)).toEqual(table);
    expect(happened).toEqual(['start 0', 'kill 0']);
  });

  it('passes a refusal on', async () => {
    const refusal = { ok: false, error: { kind: 'empty' } };

    expect(await scripted({ answer: refusal }).parse(order)).toEqual(refusal);
  });

  it.each<[string, Script, object]>([
    ['never answers', {}, { kind: 'too-slow', limitMs: 600 }],
    [
      'crashes',
      { end: { isOutOfMemory: false } },
      { kind: 'broken', detail: 'the reader stopped' },
    ],
    ['runs out of heap', { end: { isOutOfMemory: true } }, { kind: 'out-of-memory' }],
    ['takes too much memory', { memory: 2_000 }, { kind: 'out-of-memory' }],
    ['answers nonsense', { answer: 'ok' }, { kind: 'broken', detail: 'no table came back' }],
    [
      'invents a failure',
      { answer: { ok: false, error: { kind: 'lunch' } } },
      { kind: 'broken', detail: 'no table came back' },
    ],
  ])('survives a process that %s', async (_what, script, error) => {
    const { parse, happened } = scripted(script);

    expect(await parse(order)).toEqual({ ok: false, error });
    expect(happened).toContain('kill 0');
  });

  it('starts one process at a time, and the next one after a crash', async () => {
    const { parse, happened } = scripted({ end: { isOutOfMemory: false } }, { answer: table });

    const answers = await Promise.all([parse(order), parse(order)]);

    expect(answers.map(({ ok }) => ok)).toEqual([false, true]);
    expect(happened).toEqual(['start 0', 'kill 0', 'start 1', 'kill 1']);
  });

  it('says how far it is, and nothing of a file before', async () => {
    const told = [{ reading: { done: 2, of: 8 } }, { reading: { done: 6, of: 8 } }];
    const { parse, reader } = scripted({ told, answer: table }, {});

    const first = parse(order);
    expect(reader.progress()).toBeNull();
    await first;
    expect(reader.progress()).toEqual({ done: 6, of: 8 });

    const second = parse(order);
    await Promise.resolve();
    expect(reader.progress()).toBeNull();
    reader.stop();
    await second;
  });

  it('takes a progress that makes no sense for nonsense', async () => {
    const told = [{ reading: { done: -1, of: 0 } }];

    const answer = await scripted({ told, answer: table }).parse(order);

    expect(answer).toEqual({ ok: false, error: { kind: 'broken', detail: 'no table came back' } });
  });

  it('is stopped at once, with those that wait, and reads the next file', async () => {
    const { parse, reader, happened } = scripted({}, { answer: table });
    const both = [parse(order), parse(order)];
    await Promise.resolve();

    reader.stop();
    const stopped = await Promise.all(both);

    expect(stopped).toEqual(both.map(() => ({ ok: false, error: { kind: 'stopped' } })));
    expect(happened).toEqual(['start 0', 'kill 0']);
    expect(await parse(order)).toEqual(table);
  });

  it('does not even start one for a file that is too large', async () => {
    const { parse, happened } = scripted();

    const answer = await parse({ ...order, bytes: new Uint8Array(importLimits.fileBytes + 1) });

    expect(answer).toMatchObject({ error: { kind: 'too-large' } });
    expect(happened).toEqual([]);
  });
});
