export type LabelFacts = {
  readonly counterparty: string | null;
  readonly reference: string | null;
  readonly endToEndId: string | null;
};

/** What ends the name in `DE: MME MARTIN MOTIF: COTISATION REF: 12`. */
const nextField = String.raw`(?=\s+(?:MOTIF|REF|ID|DATE|CHEZ|MANDAT|MDT|LIB|PROVENANCE|POUR)\s?:|$)`;
/** Whoever sent or took the money, where the bank's label says so in so many words. */
const counterparties = [
  /\/(?:DE|BEN|POUR)\s+([^/]+)/i,
  new RegExp(String.raw`\b(?:DE|POUR)\s?:\s*(.+?)${nextField}`, 'i'),
  /^VIR(?:EMENT)?S?(?:\s+(?:SEPA|INST(?:ANTAN[EÉ])?|RE[CÇ]U|PERMANENT|EUROP[EÉ]EN|WEB|EN VOTRE FAVEUR))*\s+DE\s+(.+?)(?:\s{2,}.*)?$/i,
];
const references = [/\/REF\s+([^/]+)/i, /\bREF\s?:\s*(\S+)/i];
const endToEndIds = [/\/(?:EID|REFDO|E2E)\s+([^/]+)/i, /\b(?:E2E|ENDTOENDID)\s?:\s*(\S+)/i];

/** From labels such as `VIR SEPA RECU /DE MME MARTIN /MOTIF COTISATION /REF 12`. Null where nothing is said for sure. */
export function factsOfLabel(text: string): LabelFacts {
  return {
    counterparty: firstOf(counterparties, text),
    reference: firstOf(references, text),
    endToEndId: firstOf(endToEndIds, text),
  };
}

function firstOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const said = provided(pattern.exec(text)?.[1] ?? null);
    if (said !== null) return said;
  }
  return null;
}

/** Null for what programs write where a person wrote nothing. */
export function provided(text: string | null | undefined): string | null {
  const trimmed = text?.replace(/\s+/g, ' ').trim() ?? '';
  return trimmed === '' || /^(?:not ?provided|nonref|none|n\/a)$/i.test(trimmed) ? null : trimmed;
}
