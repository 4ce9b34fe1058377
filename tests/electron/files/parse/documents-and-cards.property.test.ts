import fc from 'fast-check';
import { describe, it } from 'vitest';
import { aCard } from './a-card.ts';
import { aContent, aDocument, cell, row, says, sheet } from './a-document.ts';
import { isAnAnswer } from './is-an-answer.ts';

const content = aContent(
  sheet(
    'Adhérents',
    row(says('Nom', 'Prénom', 'Ville')),
    row(
      says('Petit', 'Luc') +
        cell('office:value-type="date" office:date-value="1975-03-12"', '<text:p>12</text:p>'),
      'table:number-rows-repeated="3"',
    ),
  ),
);

describe('parseBytes, for any document and any cards', () => {
  it('answers to a document that was damaged before it was zipped', async () => {
    const change = fc.tuple(
      fc.nat({ max: content.length - 1 }),
      fc.constantFrom('9', '-', 'e', '"', '<', '>', '/', '', '\0', '&', 'é'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const damaged = changes.reduce(
          (text, [at, sign]) => text.slice(0, at) + sign + text.slice(at + 1),
          content,
        );
        await isAnAnswer(aDocument(damaged));
        await isAnAnswer(Buffer.from(damaged));
      }),
      { numRuns: 300 },
    );
  });

  it('answers to cards of any lines', async () => {
    const line = fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'FN:Zoé',
      'N:Petit;Luc;;;',
      'N;QUOTED-PRINTABLE:Lef=E8=',
      'TEL;CELL;PREF:06',
      'item1.ADR;TYPE=HOME:;;a\\nb;c;;d',
      'item1.X-ABLabel:_$!<Home>!$_',
      'PHOTO;BASE64:QUJD',
      'QUJD',
      ' plié',
      '',
      ':',
      ';=;:;',
      'NOTE;CHARSET=X;ENCODING=QUOTED-PRINTABLE:=',
      'BDAY:--0228',
      'ADR:\\',
      'TEL;TYPE="a:b',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), (lines) =>
        isAnAnswer(Buffer.from(['BEGIN:VCARD', ...lines].join('\r\n'))),
      ),
      { numRuns: 500 },
    );
  });

  it('answers to a card in which some bytes changed', async () => {
    const card = Buffer.from(
      aCard('N:Petit;Luc;;M.;', 'TEL;TYPE=CELL:06', 'NOTE;ENCODING=QUOTED-PRINTABLE:=C3=A9'),
    );
    const change = fc.tuple(fc.nat({ max: card.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const damaged = Buffer.from(card);
        for (const [at, byte] of changes) damaged[at] = byte;
        return isAnAnswer(damaged);
      }),
      { numRuns: 500 },
    );
  });
});
