/** Written into the page by main, fresh for every load; without it no style of Mantine's would be let in. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
