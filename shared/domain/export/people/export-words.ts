/** What the interface calls things, in the person's language. */
export type ExportWords = {
  /** Of columns, by their ids. */
  readonly titles: Readonly<Record<string, string>>;
  /** Of the values of a column, by its id and theirs: `kind` → `member` → `Adhérent·e`. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
