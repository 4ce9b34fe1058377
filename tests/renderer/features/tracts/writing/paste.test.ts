import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FontId } from '#shared/domain/tracts/story.ts';
import { cleanHtml } from '../../../../../renderer/features/tracts/writing/paste/clean-html.ts';
import { pastedPieces } from '../../../../../renderer/features/tracts/writing/paste/pasted-pieces.ts';

const around = { letters: { size: 12 }, mark: {}, font: FontId.parse('inter-regular') };
const paste = (offered: {
  readonly html?: string;
  readonly plain?: string;
  readonly own?: string;
}) => pastedPieces({ own: '', html: '', plain: '', ...offered }, around);
const textsOf = (html: string) =>
  cleanHtml(html).map(({ list, runs }) => [list, runs.map(({ text }) => text).join('')]);

describe('what is pasted from Word and the web', () => {
  it('keeps letters, bold, italic, links and lists, and none of the rest', () => {
    const html = `<html><head><style>p{color:red}</style><title>Non</title></head><body><!--StartFragment-->
      <h2 style="color:red">R&eacute;union</h2>
      <p class=MsoNormal style='margin:0cm'>Venez <b>nombreux</b>,&nbsp;<i>mardi</i><o:p></o:p></p>
      <ul><li>un</li><li><a href="https://exemple.fr/?a=1&amp;b=2" onclick="x()">deux</a></li></ul>
      <script>alert(1)</script><a href="javascript:alert(1)">trois</a></body></html>`;

    const pasted = paste({ html });

    expect(pasted.ok && pasted.value).toMatchObject([
      { text: 'Réunion', attributes: { size: 12, font: 'inter-bold' } },
      { text: '\n' },
      { text: 'Venez ', attributes: { size: 12 } },
      { text: 'nombreux', attributes: { font: 'inter-bold' } },
      { text: ',\u00a0' },
      { text: 'mardi', attributes: { font: 'inter-italic' } },
      { text: '\n', attributes: {} },
      { text: 'un' },
      { text: '\n', attributes: { list: { kind: 'bullet' } } },
      { text: 'deux', attributes: { link: 'https://exemple.fr/?a=1&b=2' } },
      { text: '\n', attributes: { list: { kind: 'bullet' } } },
      { text: 'trois', attributes: { size: 12 } },
    ]);
    expect(JSON.stringify(pasted)).not.toMatch(/alert|color|Non/u);
  });

  it('reads the looks that Google Docs and LibreOffice write as styles, and the lists of Word', () => {
    expect(
      cleanHtml(
        '<b style="font-weight:normal"><span style="font-weight:700">gras</span> non</b>',
      )[0]?.runs,
    ).toMatchObject([
      { text: 'gras', bold: true },
      { text: ' non', bold: false },
    ]);
    expect(textsOf("<p style='mso-list:l0 level1'>entrée</p><ol><li>une</li></ol>")).toEqual([
      ['bullet', 'entrée'],
      ['number', 'une'],
    ]);
  });

  it('leaves out the bullets and numbers that Word writes as text', () => {
    const entry = (sign: string, text: string) =>
      `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
      style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
      </span></span></span><![endif]>${text}<o:p></o:p></p>`;

    expect(
      textsOf(entry('&middot;', 'pain') + entry('1.', 'paix') + entry('o', '<b>liberté</b>')),
    ).toEqual([
      ['bullet', 'pain'],
      ['number', 'paix'],
      ['bullet', 'liberté'],
    ]);
  });

  it('reads a mail, cells of a spreadsheet and a page with scripts and pictures as paragraphs', () => {
    expect(
      textsOf(
        '<meta charset="utf-8"><div dir="ltr">Bonjour,<div><br></div><div>à <a href="mailto:x@exemple.fr">demain</a></div></div>',
      ),
    ).toEqual([
      [null, 'Bonjour,'],
      [null, 'à demain'],
    ]);
    expect(
      textsOf(
        '<table><tr><td class=xl65>Lundi</td><td>18&nbsp;h</td></tr><tr><td>Mardi</td></tr></table>',
      ),
    ).toEqual([
      [null, 'Lundi\t18\u00a0h'],
      [null, 'Mardi'],
    ]);
    expect(
      textsOf(
        '<article><h1>مرحبا 🌹</h1><img src=x onerror=alert(1)><svg><script>1</script></svg><p>Texte</p></article>',
      ),
    ).toEqual([
      [null, 'مرحبا 🌹'],
      [null, 'Texte'],
    ]);
  });

  it('is one stretch where it was a part of a line', () => {
    const pasted = paste({ html: 'un <em>mot</em>' });

    expect(pasted.ok && pasted.value.map(({ text }) => text)).toEqual(['un ', 'mot']);
  });

  it('is plain text where there is nothing else, without control signs', () => {
    const pasted = paste({ plain: 'un\r\ndeux\u0007' });

    expect(pasted.ok && pasted.value.map(({ text }) => text)).toEqual(['un', '\n', 'deux']);
  });

  it('is refused when it is longer than a text may be', () => {
    const refused = { ok: false, error: { kind: 'too-much', most: 200_000 } };

    expect(paste({ plain: 'é'.repeat(1_000_000) })).toEqual(refused);
    expect(paste({ html: `<p>${'a '.repeat(500_000)}</p>` })).toEqual(refused);
  });

  it('takes its time from the length alone, whatever the markup', () => {
    const started = performance.now();
    for (const bad of ['<', '<b>', '<a href="', '&', '<!--', '<p style="']) {
      cleanHtml(bad.repeat(200_000));
    }
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<',
            '>',
            '<ul><li>',
            '</li>',
            '<b',
            '&#0;',
            '&#x110000;',
            '<!--',
            ' é ',
            '"',
            'style="',
          ),
        ),
        (parts) => {
          expect(Array.isArray(cleanHtml(parts.join('')))).toBe(true);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), (own) => {
        expect(paste({ own, plain: 'x' }).ok).toBe(true);
      }),
    );
  });
});
