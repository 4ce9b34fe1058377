import { checkScale, inOrder, type ScaleFault } from '#shared/domain/contributions/check-scale.ts';
import {
  ContributionScaleFields,
  ScaleLine,
} from '#shared/domain/contributions/contribution-scale.ts';
import { unreachable } from '#shared/result.ts';
import { centsTyped, type TypedEuros } from '../../../office/typed-money.ts';

export type LineKind = ScaleLine['kind'];

/** In the order in which a scale is read. */
export const lineKinds = ['first-year', 'income', 'reduced', 'couple', 'free', 'official'] as const;

/** As it stands in the fields; what a kind does not ask for is kept, in case one comes back to it. */
export type LineDraft = {
  readonly key: string;
  readonly kind: LineKind;
  readonly from: TypedEuros;
  readonly title: string;
  readonly amount: TypedEuros;
  readonly percent: number | string;
};

export type ScaleDraft = {
  readonly year: number | string;
  readonly votedBy: ContributionScaleFields['votedBy'];
  readonly votedOn: string;
  readonly lines: readonly LineDraft[];
};

/** `wrong`: the places of lines that are not filled in. */
export type ReadScale = {
  readonly fields: ContributionScaleFields | null;
  readonly wrong: readonly number[];
  readonly faults: readonly ScaleFault[];
  /** In the order of the scale, each line's place in the draft. */
  readonly places: readonly number[];
};

export const emptyLine = (kind: LineKind, key: string): LineDraft => ({
  ...{ key, kind, from: '', title: '', amount: '', percent: '' },
});

export const scaleDraftOf = (fields: ContributionScaleFields): ScaleDraft => ({
  ...fields,
  votedOn: fields.votedOn ?? '',
  lines: fields.lines.map((line, at) => lineDraftOf(line, String(at))),
});

function lineDraftOf(line: ScaleLine, key: string): LineDraft {
  const empty = emptyLine(line.kind, key);
  switch (line.kind) {
    case 'income':
      return { ...empty, from: line.from / 100, amount: line.amount / 100 };
    case 'reduced':
      return { ...empty, title: line.title, amount: line.amount / 100 };
    case 'first-year':
    case 'couple':
      return { ...empty, amount: line.amount / 100 };
    case 'free':
      return { ...empty, amount: line.floor / 100 };
    case 'official':
      return { ...empty, percent: line.rate / 100 };
    default:
      return unreachable(line);
  }
}

export function readScale(draft: ScaleDraft): ReadScale {
  const read = draft.lines.map(readLine);
  const wrong = read.flatMap((line, at) => (line === null ? [at] : []));
  const whole = read.flatMap((line) => line ?? []);
  const lines = inOrder(whole);
  const faults = wrong.length === 0 ? checkScale(lines) : [];
  const fields = ContributionScaleFields.safeParse({
    ...{ year: draft.year, votedBy: draft.votedBy, votedOn: draft.votedOn || null, lines },
  });
  const isWhole = wrong.length === 0 && faults.length === 0 && fields.success;
  const places = lines.map((line) => read.indexOf(line));
  return { fields: isWhole ? fields.data : null, wrong, faults, places };
}

function readLine({ kind, from, title, amount, percent }: LineDraft): ScaleLine | null {
  const cents = centsTyped(amount);
  const read = ScaleLine.safeParse({
    kind,
    ...{ title, amount: cents, floor: cents, from: centsTyped(from) },
    rate: typeof percent === 'number' ? Math.round(percent * 100) : null,
  });
  return read.success ? read.data : null;
}
