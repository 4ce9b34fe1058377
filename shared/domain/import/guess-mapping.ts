import { foldText } from '../members/fold-text.ts';
import { datedTargetOf } from './consent-headers.ts';
import { unguarded } from './finding.ts';
import { isPartOfStreet, meaningOf } from './header-aliases.ts';
import type { ColumnMapping, ColumnTarget, ImportSource } from './import.ts';
import { normaliseHeader } from './normalise-header.ts';
import { type Product, products } from './product-headers.ts';
import { holdsWholeNames, saying, sniff, suits } from './sniff-column.ts';
import { isShareable } from './targets.ts';
import { noWords, type SectionWords } from './vocabulary.ts';

export type GuessedMapping = { readonly source: ImportSource; readonly mapping: ColumnMapping };

type Proposal = {
  readonly column: number;
  readonly target: ColumnTarget;
  readonly rank: number;
  readonly isEmpty: boolean;
};

/** A product's own columns come before what their headers would mean elsewhere. */
const aliasRank = 100;
const sniffedRank = 200;

/**
 * Which product wrote the file, and where each column goes. A column that cannot be read as its header
 * promises is ignored: a person can still map it, but no row is refused because of a guess.
 */
export function guessMapping(
  headers: readonly string[],
  sampleRows: readonly (readonly string[])[],
  section: Pick<SectionWords, 'customFields'> = noWords,
): GuessedMapping {
  const normal = headers.map(normaliseHeader);
  const samples = headers.map((_, column) =>
    saying(sampleRows.map((row) => unguarded(row[column] ?? ''))),
  );
  const product = products.find((candidate) => isWrittenBy(candidate, new Set(normal)));
  const proposals = normal.map((header, column) => {
    const cells = samples[column] ?? [];
    const meaning =
      (product && ownMeaning(product, header)) ??
      sectionMeaning(header, section) ??
      (isOfSecondAddress(header, normal) ? nothing : meaningElsewhere(header, cells));
    const target = suits(meaning.target, cells)
      ? meaning.target
      : insteadOf(header, meaning.target, cells);
    return { column, target, rank: meaning.rank, isEmpty: cells.length === 0 };
  });
  const mapping = withWholeNames(withFamilyName(settle(proposals, normal)), samples);
  return { source: product?.source ?? 'spreadsheet', mapping };
}

function isWrittenBy(product: Product, headers: ReadonlySet<string>): boolean {
  return product.signatures.some((signature) =>
    signature.every((header) => headers.has(normaliseHeader(header))),
  );
}

function ownMeaning(product: Product, header: string): Pick<Proposal, 'target' | 'rank'> | null {
  for (const [target, names] of Object.entries(product.targets)) {
    const rank = names.map(normaliseHeader).indexOf(header);
    // Keys of a record of targets are targets.
    if (rank !== -1) return { target: target as ColumnTarget, rank };
  }
  return null;
}

const nothing = { target: 'ignore', rank: aliasRank } as const;

/** A field that the section has made for itself, under the name that it gave it. */
function sectionMeaning(
  header: string,
  { customFields }: Pick<SectionWords, 'customFields'>,
): Pick<Proposal, 'target' | 'rank'> | null {
  const wanted = foldText(header);
  for (const [id, { name }] of customFields) {
    if (foldText(normaliseHeader(name)) === wanted) return { target: `custom.${id}`, rank: 0 };
  }
  return null;
}

/** Visiting cards have several addresses side by side: the second one is not a second line of the first. */
function isOfSecondAddress(header: string, headers: readonly string[]): boolean {
  const second = /^adresse ([2-9])$/.exec(header)?.[1];
  return second !== undefined && headers.includes(`code postal ${second}`);
}

/** Labels that say nothing of membership are still labels, and the day of an answer is an answer. */
function insteadOf(header: string, promised: ColumnTarget, cells: readonly string[]): ColumnTarget {
  if (/^labels?\b/.test(header)) return 'tags';
  const dated = datedTargetOf(promised);
  return dated !== null && suits(dated, cells) ? dated : 'ignore';
}

function meaningElsewhere(
  header: string,
  cells: readonly string[],
): Pick<Proposal, 'target' | 'rank'> {
  const meaning = meaningOf(header);
  if (meaning !== null) return { target: meaning.target, rank: aliasRank + meaning.rank };
  const target = isSomeoneElses(header) ? null : sniff(cells);
  return { target: target ?? 'ignore', rank: sniffedRank };
}

/** The e-mail of a partner or of the person to call in an emergency is not the member's. */
function isSomeoneElses(header: string): boolean {
  return /conjoint|parent|pere|mere|tuteur|urgence|responsable|payeur|employeur|partner/.test(
    header,
  );
}

/** One column for each target: one that holds something, under the surest name, furthest to the left. */
function settle(proposals: readonly Proposal[], headers: readonly string[]): ColumnMapping {
  const best = new Map<ColumnTarget, Proposal>();
  for (const proposal of proposals) {
    const rival = best.get(proposal.target);
    if (rival === undefined || isBetter(proposal, rival)) best.set(proposal.target, proposal);
  }
  const street = headers[best.get('street')?.column ?? -1];
  const isStreetInParts = street !== undefined && isPartOfStreet(street);
  return proposals.map(({ column, target, rank }) => {
    const chosen = best.get(target);
    if (chosen?.column === column) return target;
    const isOnlySniffed = rank === sniffedRank && chosen?.rank !== sniffedRank;
    if (isShareable(target) && target !== 'street' && !isOnlySniffed) return target;
    const isPart = target === 'street' && isStreetInParts && isPartOfStreet(headers[column] ?? '');
    return isPart ? target : 'ignore';
  });
}

function isBetter(a: Proposal, b: Proposal): boolean {
  if (a.isEmpty !== b.isEmpty) return b.isEmpty;
  return a.rank < b.rank;
}

/** A file that knows no other name gives the name of birth as the name. */
function withFamilyName(mapping: ColumnMapping): ColumnMapping {
  if (mapping.includes('familyName') || mapping.includes('fullName')) return mapping;
  return mapping.map((target) => (target === 'birthName' ? 'familyName' : target));
}

/** `Nom` without a `Prénom` beside it, full of `Dupont Jean`, holds whole names; beside one, nothing else does. */
function withWholeNames(
  mapping: ColumnMapping,
  samples: readonly (readonly string[])[],
): ColumnMapping {
  const family = mapping.indexOf('familyName');
  if (family === -1) return mapping;
  const isWhole = !mapping.includes('givenName') && holdsWholeNames(samples[family] ?? []);
  if (!isWhole) return mapping.map((target) => (target === 'fullName' ? 'ignore' : target));
  return mapping.map((target, column) => {
    if (column === family) return 'fullName';
    return target === 'fullName' ? 'ignore' : target;
  });
}
