import { describe, expect, it } from 'vitest';
import { aCard, peopleIn } from './a-card.ts';
import { answerTo, tableOf } from './an-answer.ts';

describe('a file of cards', () => {
  it('has whole names when no card has more', async () => {
    const file = aCard('FN:Zoé N’Guyen') + aCard('FN:Luc Petit', 'N:;;;;');
    expect(await peopleIn(file)).toEqual([
      { 'Nom complet': 'Zoé N’Guyen' },
      { 'Nom complet': 'Luc Petit' },
    ]);
  });

  it('is read in any case, with groups, blank lines, tabs as folds and either line end', async () => {
    const file = 'begin:vcard\nversion:3.0\n\nitem1.fn:Zo\n\té\n  Petit\nend:vcard\n\n';
    expect(await peopleIn(file)).toEqual([{ 'Nom complet': 'Zoé Petit' }]);
  });

  it('is read in UTF-16', async () => {
    const file = Buffer.from(`\uFEFF${aCard('N:Lefèvre;Zoé')}`, 'utf16le');
    expect(await peopleIn(file)).toEqual([{ Nom: 'Lefèvre', Prénom: 'Zoé' }]);
  });

  it('is read in another encoding when the person says so', async () => {
    const file = Buffer.from(aCard('N:Lefèvre;Zoé'), 'utf8');
    const table = await tableOf(file, { encoding: 'windows-1252' });
    expect(table.rows[0]?.cells[0]).toBe('LefÃ¨vre');
  });

  it('decodes quoted-printable although nobody says its character set, or an unknown one', async () => {
    const quoted = (text: string, charset = '') =>
      aCard(`N${charset};QUOTED-PRINTABLE:${text};Luc`);
    expect(await peopleIn(quoted('Lef=C3=A8vre'))).toMatchObject([{ Nom: 'Lefèvre' }]);
    expect(await peopleIn(quoted('Lef=E8vre'))).toMatchObject([{ Nom: 'Lefèvre' }]);
    expect(await peopleIn(quoted('Lef=C3=A8vre', ';CHARSET=X-99'))).toMatchObject([
      { Nom: 'Lefèvre' },
    ]);
  });

  it('names the card that is not closed, whether another follows or the file ends', async () => {
    const open = 'BEGIN:VCARD\nN:Petit;Luc\n';
    expect(await answerTo(aCard('FN:x') + open + aCard('FN:y'))).toEqual({
      kind: 'unclosed-card',
      line: 5,
    });
    expect(await answerTo(aCard('FN:x') + open)).toEqual({ kind: 'unclosed-card', line: 5 });
  });

  it('names the line that is none', async () => {
    const torn = aCard('N:Petit;Luc', '<html><body>Session expirée</body></html>');
    expect(await answerTo(torn)).toEqual({
      kind: 'bad-card-line',
      line: 4,
      value: '<html><body>Session expirée</body></html>'.slice(0, 40).concat('…'),
    });
    expect(await answerTo(`${aCard('FN:x')}TEL:06\n`)).toEqual({
      kind: 'bad-card-line',
      line: 5,
      value: 'TEL:06',
    });
  });

  it('keeps nothing of a picture of fifteen megabytes, folded or not', async () => {
    const picture = 'QUJD'.repeat(18);
    const folded = `PHOTO;ENCODING=b:\r\n${` ${picture}\r\n`.repeat(200_000)}FN:Zoé`;
    const old = `PHOTO;JPEG;BASE64:\r\n${`${picture}\r\n`.repeat(200_000)}\r\nFN:Zoé`;
    expect(await peopleIn(aCard(folded))).toEqual([{ 'Nom complet': 'Zoé' }]);
    expect(await peopleIn(aCard(old))).toEqual([{ 'Nom complet': 'Zoé' }]);
  });

  it('is refused when a million lines say one thing, or many things of one person', async () => {
    const note = aCard(`NOTE:${'a\r\n '.repeat(1_000_000)}`);
    expect(await answerTo(note)).toMatchObject({
      kind: 'cell-too-long',
      line: 3,
      column: 'NOTE',
      value: `${'a'.repeat(40)}…`,
    });
    const numbers = aCard('TEL:06\r\n'.repeat(1_000_000));
    expect(await answerTo(numbers)).toEqual({ kind: 'too-many-columns', limit: 300 });
  });

  it('has at most 200,000 cards', async () => {
    expect(await answerTo('BEGIN:VCARD\nFN:x\nEND:VCARD\n'.repeat(200_001))).toEqual({
      kind: 'too-many-rows',
      limit: 200_000,
    });
  });

  it('is empty when it holds nobody', async () => {
    expect(await answerTo(aCard('KIND:group', 'FN:Bureau'))).toEqual({ kind: 'empty' });
  });
});
