/** The leaves below an element: their path from it, and all that stood there. Attributes are `Amt@Ccy`. */
export type Leaves = ReadonlyMap<string, readonly string[]>;

export type CamtEntry = {
  readonly line: number;
  readonly leaves: Leaves;
  readonly details: readonly Leaves[];
};

export type CamtStatement = {
  readonly line: number;
  readonly leaves: Leaves;
  readonly balances: readonly Leaves[];
  readonly entries: readonly CamtEntry[];
};

type Blocks = 'Stmt' | 'Bal' | 'Ntry' | 'TxDtls';

const blocks: ReadonlySet<string> = new Set<Blocks>(['Stmt', 'Bal', 'Ntry', 'TxDtls']);
const longestText = 2_000;

type Open = {
  readonly name: string;
  readonly line: number;
  readonly leaves: Map<string, string[]>;
};

/** Listens to the elements of a CAMT message, in their order, and keeps its statements with their entries. */
export class CamtCollector {
  readonly statements: CamtStatement[] = [];
  /** `camt.053.001.08`, as the document declares it. */
  message: string | null = null;
  #path: string[] = [];
  #open: { readonly block: Open; readonly depth: number }[] = [];
  #text = '';
  #balances: Leaves[] = [];
  #entries: CamtEntry[] = [];
  #details: Leaves[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    this.#path.push(name);
    this.#text = '';
    if (name === 'Document') this.message = messageIn(attributes) ?? this.message;
    if (this.#path.length === 2 && this.message === null) this.message = name;
    if (blocks.has(name)) {
      this.#open.push({ block: { name, line, leaves: new Map() }, depth: this.#path.length });
    } else if (attributes.Ccy !== undefined) this.#keep(`${this.#relative()}@Ccy`, attributes.Ccy);
  }

  text(text: string): void {
    if (this.#text.length < longestText) this.#text += text;
  }

  close(name: string): void {
    const text = this.#text.trim();
    this.#text = '';
    const top = this.#open.at(-1);
    if (top !== undefined && top.depth === this.#path.length) {
      this.#open.pop();
      this.#end(top.block);
    } else if (text !== '') this.#keep(this.#relative(), text.slice(0, longestText));
    if (this.#path.at(-1) === name) this.#path.pop();
  }

  #relative(): string {
    return this.#path.slice(this.#open.at(-1)?.depth ?? 0).join('/');
  }

  #keep(path: string, text: string): void {
    const leaves = this.#open.at(-1)?.block.leaves;
    const said = leaves?.get(path);
    if (said === undefined) leaves?.set(path, [text]);
    else said.push(text);
  }

  #end({ name, line, leaves }: Open): void {
    if (name === 'TxDtls') this.#details.push(leaves);
    if (name === 'Bal') this.#balances.push(leaves);
    if (name === 'Ntry') {
      this.#entries.push({ line, leaves, details: this.#details });
      this.#details = [];
    }
    if (name !== 'Stmt') return;
    this.statements.push({ line, leaves, balances: this.#balances, entries: this.#entries });
    this.#balances = [];
    this.#entries = [];
  }
}

function messageIn(attributes: Readonly<Record<string, string>>): string | null {
  const spaces = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  const found = spaces.map(
    ([, value]) => /([a-z]{4}\.\d{3}(?:\.\d{3})?(?:\.\d{2})?)$/.exec(value)?.[1],
  );
  return found.find((one) => one !== undefined) ?? null;
}
