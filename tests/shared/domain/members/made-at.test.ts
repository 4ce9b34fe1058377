import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { madeAt } from '#shared/domain/members/made-at.ts';

describe('when a record was made', () => {
  it('stands in its id', () => {
    const before = Date.now();
    const made = madeAt(uuidv7()) ?? 0;
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now() + 1);
  });

  it('is not known of another kind of id', () => {
    expect(madeAt(crypto.randomUUID())).toBeNull();
  });
});
