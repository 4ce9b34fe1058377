declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  export = LineBreaker;
}

declare module 'hyphen/fr/index.js' {
  const language: import('./hyphen-language.ts').HyphenLanguage;
  export = language;
}

declare module 'hyphen/en/index.js' {
  const language: import('./hyphen-language.ts').HyphenLanguage;
  export = language;
}
