import type { IsoDate } from '../dates.ts';
import type { ConsentProof } from '../members/entries.ts';
import { parseDate } from '../members/parse-date.ts';
import { consentOf, parseYesNo } from './cell-words.ts';
import type { Finding } from './finding.ts';
import { type ConsentChannel, consentChannels } from './proof-targets.ts';
import { type RowDraft, refuse, warn } from './row-draft.ts';
import { findFirst, type Row } from './row-findings.ts';

const longestSource = 200;

type State = ConsentProof['state'];

/**
 * When and how somebody agreed or refused. A day under `Opt-in SMS le` says by itself that they agreed; beside a column
 * that says yes or no it is the day of that answer. Last, because the answers have to be known.
 */
export function readProofs(draft: RowDraft, row: Row): void {
  if (!row.layout.hasProofs) return;
  const source = readSource(draft, row);
  const ofAll = readDay(draft, findFirst(row, 'consentOn'));
  for (const channel of consentChannels) {
    const own = readDay(draft, findFirst(row, `${channel}ConsentOn`));
    const state = stateOf(draft, channel, own ?? (hasOwnColumn(row, channel) ? null : ofAll));
    const on = own?.on ?? ofAll?.on ?? null;
    if (state === null) continue;
    draft.fields = { ...draft.fields, [`${channel}Consent`]: state };
    if (on === null && source === null) continue;
    const proof: ConsentProof = { state, on, source };
    draft.fields = { ...draft.fields, [`proof.${channel}`]: proof };
  }
}

type Day = { readonly on: IsoDate | null; readonly says: State | null };

function stateOf(draft: RowDraft, channel: ConsentChannel, day: Day | null): State | null {
  const answer = draft.fields[`${channel}Consent`];
  if (answer === 'granted' || answer === 'refused') return answer;
  return day?.says ?? null;
}

/** What is said of consent as a whole speaks for the channels that have no column. */
const hasOwnColumn = ({ layout: { columns } }: Row, channel: ConsentChannel): boolean =>
  columns.has(`${channel}Consent`) || columns.has(`${channel}ConsentOn`);

/** A yes or a no where a day was expected is an answer without its day. */
function readDay(draft: RowDraft, finding: Finding | null): Day | null {
  if (finding === null) return null;
  const { text, column, isRefusalColumn } = finding;
  const answer = parseYesNo(text);
  if (answer !== null) return { on: null, says: known(consentOf(answer, isRefusalColumn)) };
  const day = parseDate(text, 'recent');
  if (day === null) {
    refuse(draft, { kind: 'bad-date', column, field: null, value: text });
    return null;
  }
  if (day.isTwoDigitYear) warn(draft, { kind: 'two-digit-year', field: null, value: text });
  return { on: day.date, says: isRefusalColumn ? 'refused' : 'granted' };
}

const known = (consent: ReturnType<typeof consentOf>): State | null =>
  consent === 'granted' || consent === 'refused' ? consent : null;

function readSource(draft: RowDraft, row: Row): string | null {
  const finding = findFirst(row, 'consentSource');
  if (finding === null) return null;
  const { column, text } = finding;
  if (text.length <= longestSource) return text;
  refuse(draft, { kind: 'too-long', column, field: null, value: text });
  return null;
}
