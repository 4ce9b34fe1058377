import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { DebitSequence, runTotal } from '#shared/domain/contributions/direct-debit/debit-run.ts';
import {
  pain008Versions,
  writePain008,
} from '#shared/domain/contributions/direct-debit/write-pain008.ts';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { aMandate } from './a-mandate.ts';
import { aRun } from './a-run.ts';

/** Every text of the file by the path that leads to it, read by a parser of other people. */
function textsOf(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => path.push(name));
  parser.on('text', (text) => {
    const at = path.slice(2).join('/');
    if (text.trim() !== '') texts.set(at, [...(texts.get(at) ?? []), text]);
  });
  parser.on('closetag', () => path.pop());
  parser.write(new TextDecoder().decode(bytes)).close();
  return texts;
}

const createdAt = IsoDateTime.parse('2026-01-02T09:30:00Z');
const aLine = fc.record({
  sequence: fc.constantFrom(...DebitSequence.options),
  amount: fc.integer({ min: 1, max: 750_000 }),
  holder: fc
    .string({ minLength: 1, maxLength: 70, unit: 'grapheme' })
    .filter((text) => text.trim() !== '' && text.length <= 70),
  isAmended: fc.boolean(),
  bic: fc.constantFrom(null, 'AGRIFRPP'),
});

describe('the file of direct debits', () => {
  it('adds up to the cent, in all and in each batch, whoever is in it', () => {
    fc.assert(
      fc.property(
        fc.array(aLine, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...pain008Versions),
        (lines, version) => {
          const { lines: plain, ...run } = aRun(
            lines.map(() => aMandate()),
            '2026-03-05',
          );
          const said = plain.map((line, at) => ({ ...line, ...lines[at] }));
          const file = { ...run, lines: said as typeof plain };

          const texts = textsOf(writePain008(file, { version, createdAt }));

          const cents = (path: string) =>
            (texts.get(path) ?? []).map((text) => Math.round(Number(text) * 100));
          const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
          const total = runTotal(file.lines);
          expect(cents('GrpHdr/CtrlSum')).toEqual([total]);
          expect(sum(cents('PmtInf/CtrlSum'))).toBe(total);
          expect(sum(cents('PmtInf/DrctDbtTxInf/InstdAmt'))).toBe(total);
          expect(texts.get('GrpHdr/NbOfTxs')).toEqual([String(lines.length)]);
          const ends = texts.get('PmtInf/DrctDbtTxInf/PmtId/EndToEndId') ?? [];
          expect(new Set(ends).size).toBe(lines.length);
          expect(new Set(texts.get('PmtInf/PmtTpInf/SeqTp'))).toEqual(
            new Set(lines.map(({ sequence }) => sequence)),
          );
        },
      ),
    );
  });

  it('says of each debtor the mandate, the account and the words on their statement', () => {
    const mandate = aMandate({ holder: 'Zoé Sève', reference: 'RUM-A1' });

    const texts = textsOf(
      writePain008(aRun([mandate], '2026-03-05'), { version: 'pain.008.001.08', createdAt }),
    );

    const of = (path: string) => texts.get(`PmtInf/${path}`);
    expect(of('DrctDbtTxInf/DrctDbtTx/MndtRltdInf/MndtId')).toEqual(['RUM-A1']);
    expect(of('DrctDbtTxInf/Dbtr/Nm')).toEqual(['Zoe Seve']);
    expect(of('DrctDbtTxInf/DbtrAcct/Id/IBAN')).toEqual([mandate.iban]);
    expect(of('DrctDbtTxInf/DbtrAgt/FinInstnId/Othr/Id')).toEqual(['NOTPROVIDED']);
    expect(of('DrctDbtTxInf/RmtInf/Ustrd')).toEqual(['Cotisation 2026 - Section de Vernoy']);
    expect(of('CdtrAgt/FinInstnId/BICFI')).toEqual(['AGRIFRPP']);
    expect(of('CdtrSchmeId/Id/PrvtId/Othr/Id')).toEqual(['FR72ZZZ123456']);
  });
});
