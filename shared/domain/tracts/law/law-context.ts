import type { IsoDate } from '../../dates.ts';
import type { Purpose } from '../document/model/purpose.ts';
import type { Tract } from '../document/model/tract.ts';
import type { Finding } from '../preflight/finding.ts';
import type { SectionFacts } from '../templates/section-facts.ts';
import type { LawRuleId } from './law-rule-id.ts';

/** What a leaflet does not say of itself. */
export type LawContext = {
  readonly today: IsoDate;
  /** What the section prints on everything; null while it is not known. */
  readonly facts: SectionFacts | null;
};

export type LawView = LawContext & {
  readonly tract: Tract;
  readonly purpose: Purpose;
  readonly voteDay: IsoDate | null;
  /** All that can be read on it, one entry for each text. */
  readonly texts: readonly SeenText[];
};

export type SeenText = Pick<Finding, 'page' | 'object'> & { readonly text: string };

/** What a check saw; the rule's own severity when it says none. */
export type Breach = Partial<Pick<Finding, 'page' | 'object' | 'mend' | 'severity'>> & {
  readonly rule: LawRuleId;
};
