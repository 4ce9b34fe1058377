/** What we use of the package `hyphen`. */
export type HyphenLanguage = {
  hyphenateSync(
    word: string,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): string;
};
