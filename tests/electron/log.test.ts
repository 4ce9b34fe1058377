import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../electron/log.ts';
import { aFolder } from './a-folder.ts';

const now = () => new Date('2026-11-23T10:00:00Z');
const linesIn = (folder: string) =>
  readFileSync(join(folder, 'permanence.log'), 'utf8').trim().split('\n');

describe('the log', () => {
  it('notes facts, one line each', () => {
    const folder = aFolder();

    openLog({ folder, now }).note('started', { version: '0.1.0', rows: 3 });

    expect(linesIn(folder)).toEqual([
      '{"at":"2026-11-23T10:00:00.000Z","event":"started","version":"0.1.0","rows":3}',
    ]);
  });

  it('lets nothing through that looks like a person', () => {
    const folder = aFolder();

    openLog({ folder, now }).note('odd', {
      who: 'Lucie Carpentier',
      mail: 'lucie@exemple.fr',
      town: 'Évreux',
    });

    expect(linesIn(folder)[0]).not.toMatch(/Lucie|exemple|vreux/);
  });

  it('says where an error happened, not what it said', () => {
    const folder = aFolder();

    openLog({ folder, now }).failed('request', new TypeError('no member called Lucie'));

    expect(linesIn(folder)[0]).toMatch(
      /"error":"TypeError","code":null,"place":"log\.test\.ts:\d+:\d+"/,
    );
    expect(linesIn(folder)[0]).not.toContain('Lucie');
  });

  it('keeps three files of bounded size', () => {
    const folder = aFolder();
    const log = openLog({ folder, now, maxBytes: 200 });

    for (let count = 0; count < 50; count++) log.note('tick', { count });

    expect(readdirSync(folder).sort()).toEqual([
      'permanence.log',
      'permanence.log.1',
      'permanence.log.2',
    ]);
    expect(linesIn(folder).at(-1)).toContain('"count":49');
  });

  it('never stops the office when it cannot write', () => {
    expect(() => openLog({ folder: '/dev/null/logs', now }).note('lost')).not.toThrow();
  });
});
