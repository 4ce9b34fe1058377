import { describe, expect, it } from 'vitest';
import { createSchedule } from '../../../electron/sync/schedule.ts';

/** A schedule whose clock the test moves by hand. */
function aSchedule() {
  const due: string[] = [];
  let timer: { readonly delayMs: number; readonly run: () => void } | null = null;
  const schedule = createSchedule({
    emitDue: (reason) => due.push(reason),
    random: () => 0.5,
    after: (delayMs, run) => {
      timer = { delayMs, run };
      return () => {
        timer = null;
      };
    },
  });
  return {
    schedule,
    due,
    delay: () => timer?.delayMs ?? null,
    ring: () => timer?.run(),
  };
}

describe('the sync schedule', () => {
  it('asks every half minute while all is well', () => {
    const { schedule, due, delay, ring } = aSchedule();
    schedule.start();

    ring();
    schedule.cycleEnded('done');

    expect(due).toEqual(['timer']);
    expect(delay()).toBe(30_000);
  });

  it('waits longer after each failure, and is quick again after a success', () => {
    const { schedule, delay } = aSchedule();
    schedule.start();
    const delays = (['offline', 'failed', 'failed', 'done', 'offline'] as const).map((outcome) => {
      schedule.cycleEnded(outcome);
      return delay();
    });

    expect(delays).toEqual([1_000, 2_000, 4_000, 30_000, 1_000]);
  });

  it('waits as long as central asked', () => {
    const { schedule, delay } = aSchedule();
    schedule.start();
    schedule.retryAfter(120_000);

    schedule.cycleEnded('failed');

    expect(delay()).toBe(120_000);
  });

  it('asks at once when the network comes back, but only after a failure', () => {
    const { schedule, due } = aSchedule();
    schedule.start();
    schedule.checkNetwork(false);
    schedule.checkNetwork(true);
    schedule.cycleEnded('offline');
    schedule.checkNetwork(false);

    schedule.checkNetwork(true);
    schedule.checkNetwork(true);

    expect(due).toEqual(['online']);
  });

  it('rests after a sign-out until somebody signs in and syncs', () => {
    const { schedule, delay } = aSchedule();
    schedule.start();
    schedule.cycleEnded('signed-out');
    expect(delay()).toBeNull();

    schedule.cycleEnded('done');

    expect(delay()).toBe(30_000);
  });

  it('asks again when a cycle never reported its end', () => {
    const { schedule, due, delay, ring } = aSchedule();
    schedule.start();
    ring();

    expect(delay()).toBe(300_000);
    ring();

    expect(due).toEqual(['timer', 'timer']);
  });

  it('is silent while the office is locked', () => {
    const { schedule, due, delay } = aSchedule();
    schedule.start();
    schedule.stop();

    schedule.cycleEnded('offline');
    schedule.checkNetwork(false);
    schedule.checkNetwork(true);

    expect(delay()).toBeNull();
    expect(due).toEqual([]);
  });
});
