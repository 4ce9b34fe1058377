import { byHousehold } from '#shared/domain/members/household.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { presetSheet } from '#shared/domain/paper/label-presets.ts';
import type { LabelSheet } from '#shared/domain/paper/label-sheet.ts';
import { labelsPerSheet } from '#shared/domain/paper/label-sheet.ts';
import { checkAddress, mayNotArrive } from '#shared/domain/postal/check-address.ts';
import { householdAddressee } from '#shared/domain/postal/household-addressee.ts';
import type { PostalAddress } from '#shared/domain/postal/postal-address.ts';
import {
  foreignCountry,
  frenchPost,
  plainPostcode,
  postalLines,
} from '#shared/domain/postal/postal-lines.ts';
import { listName } from '../../../../../office/names.ts';
import type { LabelsOrder, LabelText } from '../../../../../paper/paper-order.ts';
import type { PaperPerson } from '../../../../../store/store-api/export.ts';
import type { LabelSettings, PrintDraft } from '../print-draft.ts';

type Language = LabelsOrder['language'];

export type Envelopes = {
  readonly labels: readonly LabelText[];
  /** Of those whose envelopes they are. */
  readonly ids: readonly MemberId[];
  /** Names of those who get none. */
  readonly withoutAddress: readonly string[];
  /** Names on envelopes that may not arrive. */
  readonly doubtful: readonly string[];
};

type Envelope = { readonly people: readonly PaperPerson[]; readonly address: PostalAddress };

export const sheetOf = ({ sheet, own }: LabelSettings): LabelSheet =>
  sheet === 'own' ? own : presetSheet(sheet);

/** One for each household, in everybody's name, or one for each person. */
export function envelopesFor(
  people: readonly PaperPerson[],
  { grouping, order }: Pick<LabelSettings, 'grouping' | 'order'>,
  language: Language,
): Envelopes {
  const reachable = people.filter(hasAddress);
  const groups =
    grouping === 'household' ? byHousehold(reachable) : reachable.map((person) => [person]);
  const envelopes = groups.map((group) => envelopeOf(group, language));
  const sorted = order === 'postcode' ? [...envelopes].sort(byPostcode) : envelopes;
  return {
    labels: sorted.map(({ people: of, address }) => ({
      about: namesOf(of),
      lines: postalLines(address, frenchPost).lines,
    })),
    ids: reachable.map(({ id }) => id),
    withoutAddress: people.filter((person) => !hasAddress(person)).map(listName),
    doubtful: sorted
      .filter(({ address }) => checkAddress(address, frenchPost).some(mayNotArrive))
      .map(({ people: of }) => namesOf(of)),
  };
}

export function labelsOrder(
  { labels: settings, startAt }: Pick<PrintDraft, 'labels' | 'startAt'>,
  labels: readonly LabelText[],
  { language, title }: Pick<LabelsOrder, 'language' | 'title'>,
): LabelsOrder {
  const { offset, outlines, largest } = settings;
  const sheet = sheetOf(settings);
  const first = Math.min(startAt, labelsPerSheet(sheet));
  return {
    kind: 'labels',
    ...{ language, title, labels, sheet, offset, outlines, largest },
    startAt: first,
  };
}

const hasAddress = ({ address }: PaperPerson): boolean =>
  [address.street, address.locality, address.building, address.postcode, address.town].some(
    (part) => part !== null,
  );

function envelopeOf(people: readonly PaperPerson[], language: Language): Envelope {
  const [first] = people;
  const isAlone = people.length === 1;
  // What a household calls itself names everybody: not for a letter to one of them.
  const own = isAlone ? null : (first?.household?.addressee ?? null);
  const { addressExtra = null, ...address } = first?.address ?? {};
  return {
    people,
    address: {
      building: null,
      street: null,
      locality: null,
      postcode: null,
      town: null,
      country: null,
      ...address,
      extra: addressExtra,
      addressee: own ?? householdAddressee(people, { language, style: 'named' }),
    },
  };
}

const namesOf = (people: readonly PaperPerson[]): string => people.map(listName).join(', ');

const collator = new Intl.Collator('fr', { numeric: true });

/** Letters from abroad come last; then as the post sorts, so that bundles are ready. */
function byPostcode({ address: a }: Envelope, { address: b }: Envelope): number {
  return (
    collator.compare(abroad(a), abroad(b)) ||
    collator.compare(plainPostcode(a.postcode ?? ''), plainPostcode(b.postcode ?? '')) ||
    collator.compare(a.town ?? '', b.town ?? '') ||
    collator.compare(a.street ?? '', b.street ?? '')
  );
}

/** Empty for what stays in the country: it sorts first. */
const abroad = (address: PostalAddress): string => foreignCountry(address, frenchPost) ?? '';
