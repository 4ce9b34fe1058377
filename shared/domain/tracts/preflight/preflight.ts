import type { Page } from '../document/model/page.ts';
import type { Tract } from '../document/model/tract.ts';
import { checkCodes } from './checks/check-codes.ts';
import { checkDocument } from './checks/check-document.ts';
import { checkInks } from './checks/check-inks.ts';
import { checkPictures } from './checks/check-pictures.ts';
import { checkPlace } from './checks/check-place.ts';
import { checkText } from './checks/check-text.ts';
import type { PreflightFacts } from './facts.ts';
import type { Finding, Severity } from './finding.ts';
import { viewOf } from './page-view.ts';

const checks = [checkText, checkPictures, checkPlace, checkInks, checkCodes];

/**
 * What a person should know before a leaflet is printed: the gravest first, then by page. Thresholds are those of
 * `reference/tract.md`. Each object says each thing once, also one of a master that several pages show.
 */
export function preflight(tract: Tract, facts: PreflightFacts): readonly Finding[] {
  const ofPages = tract.pages.flatMap((page) => pageFindings(tract, page, facts));
  const all = new Map(
    [...ofPages, ...checkDocument(tract)].toReversed().map((one) => [one.id, one]),
  );
  return [...all.values()].toReversed().toSorted((a, b) => weight(a.severity) - weight(b.severity));
}

function pageFindings(tract: Tract, page: Page, facts: PreflightFacts): readonly Finding[] {
  const view = viewOf(tract, page, facts);
  return checks.flatMap((check) => check(view));
}

const order: readonly Severity[] = ['error', 'warning', 'advice'];
const weight = (severity: Severity): number => order.indexOf(severity);

/** The colour of the lamp: of the gravest finding that nobody waved through. */
export function lampOf(
  findings: readonly Finding[],
  waved: ReadonlySet<string>,
): Severity | 'clear' {
  return findings.find(({ id }) => !waved.has(id))?.severity ?? 'clear';
}
