import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../electron/files/safe-file-name.ts';

describe('a suggested file name', () => {
  it.each([
    ['adhérents 2026.xlsx', 'adhérents 2026.xlsx'],
    ['../../.ssh/authorized_keys', 'ssh authorized_keys'],
    ['C:\\Windows\\x.dll', 'C Windows x.dll'],
    ['con.csv', 'permanence con.csv'],
    ['', 'permanence'],
    ['liste\u202Exslx.exe', 'liste xslx.exe'],
  ])('%j becomes %j', (suggested, name) => {
    expect(safeFileName(suggested)).toBe(name);
  });

  it('names no folder, for all that may be sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (suggested) => {
        const name = safeFileName(suggested);
        expect(name).not.toMatch(/[/\\:\p{Cc}]|^\.|^$/u);
        expect(name.length).toBeLessThanOrEqual(140);
      }),
    );
  });
});
