type Rules = {
  createHTML: (text: string) => string;
  createScriptURL: (url: string) => string;
};
type TrustedTypes = { createPolicy: (name: string, rules: Rules) => unknown };

/**
 * The page's policy demands Trusted Types. Mantine writes style sheets, which are text without a tag; the store
 * starts a Worker from our own files. Nothing else may become markup or code.
 */
export function installTrustedTypes(): void {
  // Older type libraries do not know this global; the engines we run on have it.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (text.includes('<')) throw new TypeError('Markup from a string is refused');
      return text;
    },
    createScriptURL: (url) => {
      const { protocol, host } = new URL(url, location.href);
      if (protocol !== location.protocol || host !== location.host) {
        throw new TypeError('A script from elsewhere is refused');
      }
      return url;
    },
  });
}
