import { describe, expect, it } from 'vitest';
import type { BankFile, BankFileFailure } from '#shared/ipc/bank-file.ts';
import { bankAnswerTo } from './a-bank-answer.ts';
import * as samples from './bank-samples.ts';

const files = [
  ['OFX 1', samples.ofxSample],
  ['OFX 2', samples.ofx2Sample],
  ['CAMT.053', samples.camtSample],
  ['QIF', samples.qifSample],
  ['CSV with balances', samples.csvSample],
  ['CSV without balances', samples.signedSample],
  ['HelloAsso', samples.helloAssoSample],
] as const;

/** What it says of itself: refused, with a fault, or nothing. */
function saysOf(answer: BankFile | BankFileFailure): 'refused' | 'incomplete' | 'nothing' {
  if (answer.kind === 'online') return answer.online.faults.length > 0 ? 'incomplete' : 'nothing';
  if (answer.kind !== 'statements') return 'refused';
  return answer.statements.some(({ faults }) => faults.length > 0) ? 'incomplete' : 'nothing';
}

/** Between two lines nothing tells that another one was to follow. */
const isBetweenLines = (text: string) => text.trim() === '' || /(?:\n|^!Type:Bank)\s*$/.test(text);

describe('a file that was cut off', () => {
  it.each(files)('of %s, whole, says nothing', async (_, text) => {
    expect(saysOf(await bankAnswerTo(text))).toBe('nothing');
  });

  it.each(files)(
    'of %s is refused or says that it is cut, at every tenth byte',
    async (_, text) => {
      const bytes = Buffer.from(text, 'utf8');
      const end = Buffer.from(text.trimEnd(), 'utf8').length;
      const silent: string[] = [];
      for (let length = 1; length < end; length += 10) {
        const cut = bytes.subarray(0, length);
        if (isBetweenLines(cut.toString('utf8'))) continue;
        if (saysOf(await bankAnswerTo(cut)) === 'nothing')
          silent.push(cut.toString('utf8').slice(-40));
      }

      expect(silent).toEqual([]);
    },
  );
});
