/** Without exponent and without the noise of binary fractions: `612345678`, `0.3`. */
export function plainNumber(number: number): string {
  if (Number.isInteger(number)) return BigInt(number).toString();
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e') ? number.toFixed(15).replace(/0+$/, '') : text;
}
