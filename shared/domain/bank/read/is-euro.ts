/** An empty cell is the currency of the account. */
export const isEuro = (text: string): boolean => /^(?:eur|euros?|€|978)?$/i.test(text.trim());
