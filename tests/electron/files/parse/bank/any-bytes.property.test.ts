import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BankFile, BankFileFailure } from '#shared/ipc/bank-file.ts';
import { parseBank } from '../../../../../electron/files/parse/bank/parse-bank.ts';
import * as samples from './bank-samples.ts';

const all = Object.values(samples).map((text) => Buffer.from(text, 'utf8'));
const sample = fc.constantFrom(...all);

/** Neither a crash nor anything that the border between processes would refuse. */
async function isAnAnswer(bytes: Uint8Array): Promise<void> {
  const answer = await parseBank({ fileName: 'releve', bytes, options: {} });
  const checked = answer.ok ? BankFile.parse(answer.value) : BankFileFailure.parse(answer.error);
  expect(checked).toEqual(answer.ok ? answer.value : answer.error);
}

describe('the reader of bank files, for any bytes', () => {
  it('answers to noise, and to noise that begins like a file it knows', async () => {
    const start = fc.constantFrom('', 'OFXHEADER:100', '<OFX>', '<?xml?><Document', '!Type:Bank\n');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 500 }), (first, rest) =>
        isAnAnswer(Buffer.concat([Buffer.from(first), rest])),
      ),
    );
  });

  it('answers to a statement in which bytes were changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sample, changes, (bytes, some) => {
        const changed = Buffer.from(bytes);
        for (const [at, byte] of some) changed[at % changed.length] = byte;
        return isAnAnswer(changed);
      }),
    );
  });

  it('answers to a statement of which a piece is missing, or stands twice', async () => {
    await fc.assert(
      fc.asyncProperty(sample, fc.nat(), fc.nat(), (bytes, one, other) => {
        const [a, b] = [one % bytes.length, other % bytes.length];
        return isAnAnswer(Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)]));
      }),
    );
  });

  it('answers to signs of every format in any order', async () => {
    const sign = fc.constantFrom(
      ...['Date', 'Libellé', 'Montant', ';', '\n', '"', '32/02/2026', '03/02/2026', '1.234', '^'],
      ...['<STMTTRN>', '</OFX>', '<Ntry>', '<STMTRS>', '!Type:Bank', 'D', 'T1', 'Solde', '-', '\0'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 60 }), (signs) =>
        isAnAnswer(Buffer.from(signs.join(''), 'utf8')),
      ),
    );
  });
});
