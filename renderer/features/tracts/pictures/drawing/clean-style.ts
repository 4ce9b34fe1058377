import { allowedProperties, isSafeValue } from './allowed.ts';

/** The declarations of a `style` that only paint. */
export function cleanDeclarations(text: string): string {
  const kept = text.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    return allowedProperties.has(name) && isSafeValue(value) ? [`${name}:${value}`] : [];
  });
  return kept.join(';');
}

/** Plain rules for classes, ids and elements; whatever begins with `@` goes, with all in it. */
export function cleanSheet(text: string): string {
  const plain = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/<!--|-->/g, '');
  const rules = [...plain.matchAll(/([^{}]*)\{([^{}]*)\}/g)].flatMap(([, selector, body]) => {
    const declarations = cleanDeclarations(body ?? '');
    const isPlain = /^[\w\s.#,>*-]+$/.test(selector ?? '');
    return isPlain && declarations !== '' ? [`${selector?.trim()}{${declarations}}`] : [];
  });
  return rules.join('');
}
