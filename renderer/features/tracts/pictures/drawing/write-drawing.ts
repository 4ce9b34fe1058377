import type { DrawingNode } from './drawing-node.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** As a file of its own. */
export function writeDrawing(root: DrawingNode): string {
  return written({ ...root, attributes: { xmlns: svgNamespace, ...root.attributes } });
}

function written({ name, attributes, inside }: DrawingNode): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = inside.map((child) =>
    typeof child === 'string' ? escaped(child) : written(child),
  );
  return `<${name}${said.join('')}>${content.join('')}</${name}>`;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
