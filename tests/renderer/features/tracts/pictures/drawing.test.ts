import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeDrawing } from '../../../../../renderer/features/tracts/pictures/drawing/take-drawing.ts';

const xmlns = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inside: string, attributes = 'width="20mm" height="10mm"') =>
  `<svg ${xmlns} ${attributes}>${inside}</svg>`;

const take = (text: string) => takeDrawing(new TextEncoder().encode(text));

function cleaned(text: string): string {
  const taken = take(text);
  return taken.ok ? new TextDecoder().decode(taken.value.bytes) : expect.fail(taken.error.kind);
}

describe('a drawing', () => {
  it('keeps what draws: shapes, gradients, classes, repeated parts', () => {
    const shown = cleaned(
      svg(
        `<style>.a{fill:#e2001a;stroke:url(#g)}</style>
         <defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>
         <g id="b" style="fill:url(#g)"><path class="a" d="M0 0L9 9z"/></g>
         <use xlink:href="#b" x="3"/><a href="http://x.example"><circle r="2"/></a>
         <text font-size="3">Congés &amp; <tspan>retraites</tspan></text>`,
      ),
    );

    for (const part of [
      '.a{fill:#e2001a;stroke:url(#g)}',
      '<stop offset="0" stop-color="red">',
      'style="fill:url(#g)"',
      '<use href="#b" x="3">',
      '<circle r="2">',
      'Congés &amp; <tspan>retraites</tspan>',
    ]) {
      expect(shown).toContain(part);
    }
    expect(shown).not.toContain('x.example');
  });

  it('counts as sharp at any size, in its own proportions', () => {
    expect(take(svg(''))).toMatchObject({ value: { width: 20_000, height: 10_000 } });
    expect(take(svg('', 'viewBox="0 0 30 60"'))).toMatchObject({
      value: { width: 10_000, height: 20_000 },
    });
    expect(take(svg('', 'width="100%" viewBox="0 0 7 7"')).ok).toBe(true);
    expect(take(svg(''.padEnd(3), ''))).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it.each([
    '<script>alert(1)</script>',
    '<g onload="alert(1)" onclick="alert(1)"/>',
    '<image href="http://x.example/p.png"/>',
    '<image xlink:href="data:image/png;base64,AAAA"/>',
    '<use href="http://x.example/a.svg#b"/>',
    '<use xlink:href="data:image/svg+xml,x.example"/>',
    '<a href="javascript:alert(1)"><rect/></a>',
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://x.example"/></foreignObject>',
    '<style>@import "http://x.example/a.css";</style>',
    '<style>rect{fill:url(http://x.example/a.svg#b)}</style>',
    '<style>rect{background:u\\72l(http://x.example)}</style>',
    '<style>@font-face{src:url(http://x.example/f.woff)}</style>',
    '<style>rect{fill:red;} </style><style>&lt;/style&gt;&lt;script&gt;alert(1)</style>',
    '<rect style="fill:url(\'http://x.example/a\')"/>',
    '<rect fill="url(//x.example/a#b)"/>',
    '<rect style="behavior:url(#x);-moz-binding:url(http://x.example)"/>',
    '<animate attributeName="href" to="http://x.example"/>',
    '<set attributeName="onload" to="alert(1)"/>',
    '<h:script xmlns:h="http://www.w3.org/2000/svg">alert(1)</h:script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<handler>alert(1)</handler>',
    '<filter id="f"><feImage href="http://x.example"/></filter>',
  ])('keeps nothing that runs or fetches: %s', (hostile) => {
    expect(cleaned(svg(`${hostile}<circle r="1"/>`))).not.toMatch(
      /script|alert|example|javascript|onload|onclick|data:|import|font-face|foreign|iframe|feImage/i,
    );
  });

  it('says what of it is not shown, and keeps no notes of the program that drew it', () => {
    const text = svg(
      `<metadata>Lucie</metadata><image href="a.png"/><filter/><circle r="1"/>`,
      'width="9" height="9" xmlns:inkscape="i" inkscape:export-filename="/home/lucie/logo.png"',
    );

    expect(take(text)).toMatchObject({ value: { leftOut: ['image', 'filter'] } });
    expect(cleaned(text)).not.toMatch(/lucie/i);
  });

  it.each([
    [
      'entities of its own',
      `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${svg('<text>&b;</text>')}`,
      'too-complex',
    ],
    [
      'files as entities',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<text>&a;</text>')}`,
      'too-complex',
    ],
    ['an entity from nowhere', svg('<text>&a;</text>'), 'damaged'],
    ['a cut end', svg('<g>').slice(0, -8), 'damaged'],
    ['too many parts', svg('<g/>'.repeat(50_001)), 'too-complex'],
    ['too deep a nesting', svg('<g>'.repeat(200) + '</g>'.repeat(200)), 'too-complex'],
    ['a repetition of itself', svg('<g id="a"><use href="#a"/></g>'), 'too-complex'],
    [
      'a billion circles in ten lines',
      svg(
        Array.from(
          { length: 10 },
          (_, at) => `<g id="u${at}">${`<use href="#u${at + 1}"/>`.repeat(10)}</g>`,
        ).join(''),
      ),
      'too-complex',
    ],
    ['another kind of XML', '<html><svg/></html>', 'damaged'],
    ['a size that nobody can read', `${svg('')}`.replace('20mm', '\uD800'), 'damaged'],
  ])('is refused with %s', (_name, text, kind) => {
    expect(take(text)).toEqual({ ok: false, error: { kind } });
  });

  it('that was cleaned is clean: done again, nothing changes', () => {
    const piece = fc.constantFrom(
      '<g onload="a">',
      '</g>',
      '<rect style="fill:red;x:url(a)"/>',
      '<style>a{fill:red}@b{}</style>',
      'text &lt;',
      '<use href="#q"/>',
      '<path id="q" d="M0"/>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const taken = take(svg(pieces.join('')));
        if (!taken.ok) return;
        const again = takeDrawing(taken.value.bytes);
        expect(again).toEqual({ ok: true, value: { ...taken.value, leftOut: [] } });
      }),
    );
  });
});
