import { type OfxTag, ofxTags } from './ofx-tags.ts';

/** The leaves of one block by their names; of leaves inside a named part the key is `BANKACCTTO.ACCTID`. */
export type OfxFields = ReadonlyMap<string, string>;

export type OfxTransaction = { readonly line: number; readonly fields: OfxFields };

export type OfxStatement = {
  readonly line: number;
  readonly fields: OfxFields;
  readonly transactions: readonly OfxTransaction[];
};

export type OfxBlocks = {
  readonly statements: readonly OfxStatement[];
  /** What else the file is about, where it is no statement: `INVSTMTRS`. */
  readonly others: readonly string[];
  /** The last line, when the file ends before it has closed what it opened. */
  readonly brokenAt: number | null;
};

const statementTags: ReadonlySet<string> = new Set(['STMTRS', 'CCSTMTRS']);
const parts: ReadonlySet<string> = new Set([
  ...['BANKACCTFROM', 'CCACCTFROM', 'BANKACCTTO', 'CCACCTTO', 'PAYEE', 'LEDGERBAL', 'AVAILBAL'],
  ...['CURRENCY', 'ORIGCURRENCY', 'BAL', 'BALLIST'],
]);

type Open = { readonly line: number; readonly fields: Map<string, string> };

/** The statements of a file and their movements, as they stand there. */
export function ofxBlocks(text: string): OfxBlocks {
  const reader = new BlockReader();
  for (const tag of ofxTags(text)) reader.take(tag);
  return reader.end();
}

class BlockReader {
  readonly #statements: OfxStatement[] = [];
  readonly #others: string[] = [];
  #statement: (Open & { readonly transactions: OfxTransaction[] }) | null = null;
  #transaction: Open | null = null;
  #part: string | null = null;
  #line = 0;
  #isOver = false;

  take(tag: OfxTag): void {
    this.#line = tag.line;
    if (tag.kind === 'close') this.#close(tag.name);
    else if (tag.text === '') this.#open(tag.name, tag.line);
    else this.#leaf(tag.name, tag.text);
  }

  end(): OfxBlocks {
    const isBroken = !this.#isOver || this.#statement !== null || this.#transaction !== null;
    this.#endStatement();
    return {
      statements: this.#statements,
      others: this.#others,
      brokenAt: isBroken ? this.#line : null,
    };
  }

  #open(name: string, line: number): void {
    if (statementTags.has(name)) {
      this.#endStatement();
      this.#statement = { line, fields: new Map(), transactions: [] };
    } else if (name === 'STMTTRN') {
      // Some banks forget to close the one before.
      this.#endTransaction();
      this.#transaction = { line, fields: new Map() };
    } else if (parts.has(name)) this.#part = name;
    else if (name.endsWith('STMTRS') || name.endsWith('MSGSRSV1')) this.#others.push(name);
  }

  #leaf(name: string, text: string): void {
    const fields = this.#transaction?.fields ?? this.#statement?.fields;
    const key = this.#part === null ? name : `${this.#part}.${name}`;
    if (fields !== undefined && !fields.has(key)) fields.set(key, text);
  }

  #close(name: string): void {
    if (name === this.#part) this.#part = null;
    else if (name === 'STMTTRN') this.#endTransaction();
    else if (statementTags.has(name)) this.#endStatement();
    else if (name === 'OFX') this.#isOver = true;
  }

  #endTransaction(): void {
    if (this.#transaction !== null) this.#statement?.transactions.push(this.#transaction);
    this.#transaction = null;
    this.#part = null;
  }

  #endStatement(): void {
    this.#endTransaction();
    if (this.#statement !== null) this.#statements.push(this.#statement);
    this.#statement = null;
  }
}
