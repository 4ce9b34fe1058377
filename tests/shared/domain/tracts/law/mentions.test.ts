import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { copyObjects } from '#shared/domain/tracts/document/clip/copy-objects.ts';
import { tractRoots } from '#shared/domain/tracts/document/layout.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { plainFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { updateFromSection } from '#shared/domain/tracts/templates/update-from-section.ts';
import { aTract, edit, object, objectId, textOf } from '../../../../builders/a-tract.ts';
import { aLeafletSaying, judged, ourFacts, rulesIn, wholeMention } from './support.ts';

const mendOf = (doc: Y.Doc, at: number) => {
  const mend = judged(doc)[at]?.mend;
  if (!mend) throw new Error('Nothing mends it');
  return mend;
};

describe('what the law of 1881 wants on a leaflet', () => {
  it('is there: nothing is said', () => {
    expect(judged(aLeafletSaying(wholeMention))).toEqual([]);
  });

  it('is not asked of a page on which nothing stands yet', () => {
    expect(judged(aTract())).toEqual([]);
  });

  it('is missed where no printer is named', () => {
    const findings = judged(aLeafletSaying('Venez samedi. Ne pas jeter sur la voie publique.'));

    expect(rulesIn(findings)).toEqual(['printer']);
    expect(findings[0]).toMatchObject({ severity: 'error', id: 'law:printer:' });
  });

  it('names where the printer lives', () => {
    const litter = 'Ne pas jeter sur la voie publique.';

    expect(rulesIn(judged(aLeafletSaying(`Imprimerie du Centre. ${litter}`)))).toEqual([
      'printer-address',
    ]);
    expect(
      judged(aLeafletSaying(`Imprimerie du Centre, 3 bis avenue Foch, Rennes. ${litter}`)),
    ).toEqual([]);
  });

  it('is not said by the letters IPNS alone, nor by what a template asks for', () => {
    const said = (text: string) => rulesIn(judged(aLeafletSaying(`${text} Ne pas jeter.`)));

    expect(said('IPNS')).toEqual(['self-printing']);
    expect(said('I.P.N.S. – Section de Vernoy, 35000 Vernoy')).toEqual([]);
    expect(
      said('Imprimé par nos soins : Nom de la section, 1, rue de l’Adresse, 00000 Commune.'),
    ).toEqual(['self-printing']);
  });

  it('misses that paper is not to be thrown into the street', () => {
    const findings = judged(aLeafletSaying('Imprimé par Dupont, 35000 Vernoy.'));

    expect(rulesIn(findings)).toEqual(['litter']);
    expect(findings[0]).toMatchObject({ severity: 'warning' });
  });
});

describe('one click', () => {
  it('writes what the section says, as one edit, at the foot of the page where nothing stands', () => {
    const doc = aLeafletSaying('Venez samedi');

    edit(doc, mendOf(doc, 0));

    expect(judged(doc)).toEqual([]);
    expect(textOf(doc, 'mention-1-text')).toContain('1, rue Haute, 35000 Vernoy');
    const mention = object(doc, 'mention-1');
    expect(mention?.position.y).toBeGreaterThan(180);
    expect((mention?.position.y ?? 0) + (mention?.size.height ?? 0)).toBeLessThanOrEqual(206);
  });

  it('writes what goes on following the section', () => {
    const doc = aLeafletSaying('Venez samedi');
    edit(doc, mendOf(doc, 0));
    const { tract } = readTract(doc);
    const { stories } = copyObjects(tractRoots(doc), tract, [objectId('mention-1')]);

    const update = updateFromSection(tract, stories, { ...ourFacts, name: 'Vernoy en commun' });
    if (update.edit) edit(doc, update.edit);

    expect(textOf(doc, 'mention-1-text')).toContain('Vernoy en commun');
  });

  it('takes a new name after the mention was deleted', () => {
    const doc = aLeafletSaying('Venez samedi');
    edit(doc, mendOf(doc, 0), { kind: 'delete', objects: [objectId('mention-1')] });

    edit(doc, mendOf(doc, 0));

    expect(object(doc, 'mention-2')).toMatchObject({ deleted: false });
  });

  it('is not offered while the section has not said who and where it is', () => {
    const [printer] = judged(aLeafletSaying('Venez samedi'), { facts: plainFacts });

    expect(printer).toMatchObject({ fault: { rule: 'printer' }, mend: null });
  });
});
