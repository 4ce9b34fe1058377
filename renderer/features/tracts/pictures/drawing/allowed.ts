const listed = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** What draws, and nothing that runs, fetches, plays or holds a page of the web. */
export const allowedElements = listed(`
  svg g defs symbol use title desc style switch a
  path rect circle ellipse line polyline polygon
  text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker`);

/** What they held is drawn in their place. */
export const unwrapped = listed('a switch');

export const allowedProperties = listed(`
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility overflow
  clip-path clip-rule mask marker marker-start marker-mid marker-end paint-order vector-effect
  stop-color stop-opacity font-family font-size font-style font-weight font-variant font-stretch
  text-anchor text-decoration letter-spacing word-spacing dominant-baseline alignment-baseline
  baseline-shift writing-mode mix-blend-mode isolation shape-rendering text-rendering`);

export const allowedAttributes = new Set([
  ...allowedProperties,
  ...listed(`
    id class style transform d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy rotate points width height
    viewBox preserveAspectRatio version offset gradientUnits gradientTransform spreadMethod
    patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
    markerWidth markerHeight markerUnits refX refY orient pathLength textLength lengthAdjust
    startOffset href`),
]);

/** Only a place of this very drawing is referred to: `url(#a)`; in CSS, letters may hide behind a backslash. */
export function isSafeValue(value: string): boolean {
  if (/[\\<>]|\/\*|javascript:|expression\s*\(|@|image\s*\(|image-set|src\s*\(/i.test(value)) {
    return false;
  }
  return !/url\s*\(/i.test(value.replaceAll(/url\(\s*(["']?)#[\w.:-]+\1\s*\)/g, ''));
}

export const isOwnPlace = (href: string): boolean => /^\s*#[\w.:-]+\s*$/.test(href);
