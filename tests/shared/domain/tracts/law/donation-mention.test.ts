import { describe, expect, it } from 'vitest';
import { donationMention } from '#shared/domain/tracts/law/donation-mention.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { edit } from '../../../../builders/a-tract.ts';
import { aLeafletSaying, asA, day, judged, ourFacts, rulesIn, wholeMention } from './support.ts';

const collecting: SectionFacts = {
  ...ourFacts,
  candidate: 'La liste Vernoy demain',
  collector: 'Odile Sauvan',
  collectorSince: day('2026-01-01'),
};

const appeal = `${wholeMention} Faites un don pour notre campagne.`;

describe('the mention of an appeal for gifts', () => {
  it('says for whom, who collects since when, that nobody else may, and quotes both articles', () => {
    const text = donationMention(collecting)?.replaceAll(/\s/gu, ' ');

    expect(text).toContain(
      'La liste Vernoy demain ne peut recueillir de dons que par l’intermédiaire de son mandataire financier, Odile Sauvan, désigné le 1er janvier 2026.',
    );
    for (const quoted of ['art. L. 52-8', '4 600 euros', '150 euros', 'Art. L. 113-1, III']) {
      expect(text).toContain(quoted);
    }
  });

  it('names an association by what it is', () => {
    const association: SectionFacts = {
      ...collecting,
      collectorKind: 'association',
      collector: 'Vernoy 2026',
    };

    expect(donationMention(association)?.replaceAll(/\s/gu, ' ')).toContain(
      'de son association de financement électorale, Vernoy 2026, déclarée le 1er janvier 2026',
    );
  });

  it('is none as long as something of it is not said', () => {
    const missing = [{ candidate: '' }, { collector: '' }, { collectorSince: null }] as const;

    expect(missing.map((one) => donationMention({ ...collecting, ...one }))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is put on the leaflet in one step, and then the rule is kept', () => {
    const doc = aLeafletSaying(appeal, asA('tract', '2026-03-15'));
    const finding = judged(doc, { facts: collecting }).find(
      ({ fault }) => fault.kind === 'law' && fault.rule === 'donation',
    );

    expect(finding?.mend?.kind).toBe('add');
    if (finding?.mend) edit(doc, finding.mend);
    expect(rulesIn(judged(doc, { facts: collecting }))).toEqual([]);
  });

  it('is asked for in the settings where the section has not said it', () => {
    const doc = aLeafletSaying(appeal, asA('tract', '2026-03-15'));
    const [finding] = judged(doc);

    expect(finding).toMatchObject({ fault: { kind: 'law', rule: 'donation' }, mend: null });
  });
});
