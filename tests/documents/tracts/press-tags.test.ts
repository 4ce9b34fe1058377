import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { plainFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { plainLook } from '../../../renderer/features/tracts/press/press-order.ts';
import { aPng } from '../../builders/a-picture-file.ts';
import { aPictureFrame } from '../../builders/a-picture-frame.ts';
import { add, aTextFrame, aTract, edit } from '../../builders/a-tract.ts';
import { temporaryFolder } from '../../e2e/support/temporary-folder.ts';
import { started } from '../../shared/domain/tracts/templates/support.ts';
import { anOrder, pressTract } from './support/press-tract.ts';

const path = join(temporaryFolder('press-tags'), 'made.pdf');
const name = 'a'.repeat(64);
const run = (program: string, ...given: readonly string[]) =>
  execFileSync(program, given, { encoding: 'utf8' });
const ours = { ...plainFacts, name: 'Ensemble', place: 'Villeneuve' };
const look = { ...plainLook, colour: 'screen' as const, tagged: true, links: true };

describe('a leaflet that is read aloud', () => {
  it('says what is a heading and what a paragraph, from top to bottom, and what a picture shows', async () => {
    const doc = aTract();
    edit(doc, add(aPictureFrame(name, { alt: 'La place du marché', position: { x: 10, y: 80 } })), {
      kind: 'add',
      object: aTextFrame('words', {
        position: { x: 10, y: 5 },
        size: { width: 100, height: 70 },
      }),
      text: [
        { text: 'Réunion publique\n', attributes: { size: 30 } },
        {
          text: 'Venez nombreuses et nombreux parler du logement, ce samedi à 18 h.',
          attributes: {},
        },
      ],
    });
    const { tract } = readTract(doc);
    const made = await pressTract(
      anOrder(tract, { look }),
      new Map([[name, aPng({ width: 300, height: 200 })]]),
    );
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    writeFileSync(path, made.value);

    const tree = run('pdfinfo', '-struct-text', path);
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
    expect(run('pdfinfo', path)).toMatch(/Tagged: +yes/);
    expect(tree.replaceAll(/\s+/gu, ' ')).toMatch(
      /^Document H1 .*"Réunion publique" P .*"Venez nombreuses.* Figure/u,
    );
    // « La place du marché », as PDF writes what is not Latin.
    const whole = run('qpdf', '--qdf', '--object-streams=disable', path, '-');
    expect(whole).toMatch(/\/Alt <feff004c006100200070006c0061/u);
  });

  it.each(['market-leaflet', 'visit-card', 'volunteers'])(
    'is as whole as one that is only seen: %s',
    async (template) => {
      const { tract } = started(template, ours);
      const seen = await pressTract(anOrder(tract));
      const heard = await pressTract(anOrder(tract, { look: { ...plainLook, tagged: true } }));
      if (!seen.ok || !heard.ok) throw new Error('not made');

      writeFileSync(path, seen.value);
      const before = execFileSync('pdftoppm', ['-r', '60', path], { maxBuffer: 50_000_000 });
      writeFileSync(path, heard.value);
      const after = execFileSync('pdftoppm', ['-r', '60', path], { maxBuffer: 50_000_000 });

      expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
      expect(run('pdfinfo', '-struct', path)).toContain('Document');
      expect(after.equals(before)).toBe(true);
    },
  );
});
