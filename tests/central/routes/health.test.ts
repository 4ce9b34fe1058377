import { describe, expect, it } from 'vitest';
import { kindIn } from '../support/answers.ts';
import { startTestCentral } from '../support/test-central.ts';
import { openTestStore } from '../support/test-store.ts';

describe('the health of central', () => {
  it('is good when its database answers', async () => {
    const test = await startTestCentral();

    const answer = await test.app.inject({ url: '/health' });

    expect(answer.json()).toEqual({
      status: 'ok',
      version: '0.0.0-test',
      store: test.store.kind,
    });
    await test.close();
  });

  it('is bad when its database does not', async () => {
    const store = await openTestStore();
    const refused = Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED' });
    const test = await startTestCentral({
      store: { ...store, sql: () => Promise.reject(refused) },
    });

    const answer = await test.app.inject({ url: '/health' });

    expect(kindIn(answer)).toBe('unavailable');
    await test.close();
  });
});
