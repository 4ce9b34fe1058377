import { afterAll, beforeAll, describe, it } from 'vitest';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';
import { realPostgresUrl } from '../support/test-store.ts';
import { playHistories } from './histories.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

const histories = realPostgresUrl === undefined ? 6 : 100;

describe('offices that lose requests and answers, move, delete, and come and go', () => {
  it('end up with what central has, and lose nothing on the way', async () => {
    await playHistories(test, { histories, seed: 20_260_301, shrinks: true });
  }, 300_000);
});
