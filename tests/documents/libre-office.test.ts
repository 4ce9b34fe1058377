import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLibreOffice } from './libre-office.ts';

describe('our LibreOffice', () => {
  it('ends with all that it started when its time is up', async () => {
    const office = openLibreOffice({ timeoutMs: 400 });

    const conversion = office.convert({ 'a.csv': Buffer.from('a') }, 'pdf');

    await expect(conversion).rejects.toThrow(/SIGKILL/);
    expect(commandsNaming(office.folder)).toEqual([]);
    office.close();
  });
});

/** What runs with this folder among its arguments, where the system tells it as files. */
function commandsNaming(folder: string): string[] {
  const processes = existsSync('/proc')
    ? readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    : [];
  return processes.map(commandOf).filter((command) => command.includes(folder));
}

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    // It ended between the two looks.
    return '';
  }
}
