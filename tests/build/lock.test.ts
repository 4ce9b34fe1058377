import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tryLock } from '../../build/setup/lock.mjs';
import { temporaryFolder } from './temporary-folder.ts';

describe('a lock', () => {
  it('is refused while a living process has it', () => {
    const file = join(temporaryFolder(), 'lock');
    const release = tryLock(file);

    expect(tryLock(file)).toBeNull();

    release?.();
    expect(existsSync(file)).toBe(false);
  });

  it('is taken over from a process that is gone', () => {
    const file = join(temporaryFolder(), 'lock');
    writeFileSync(file, String(spawnSync('true').pid));

    expect(tryLock(file)).not.toBeNull();
  });
});
