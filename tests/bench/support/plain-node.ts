import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * What Vite does for the product, Node does from here on: `?url` gives the address of a file in the project. Files that Vite gathers by
 * a pattern (the icons) are none: no bench shows one.
 */
registerHooks({
  load(url, context, next) {
    if (url.endsWith('?url')) {
      const file = fileURLToPath(url.replace('?url', '')).replace(process.cwd(), '');
      const source = `export default ${JSON.stringify(file)};`;
      return { format: 'module', source, shortCircuit: true };
    }
    const loaded = next(url, context);
    const { source } = loaded;
    if (!url.includes('/renderer/') || !(source instanceof Uint8Array)) return loaded;
    const text = new TextDecoder().decode(source);
    return { ...loaded, source: text.replaceAll('import.meta.glob', '(() => ({}))') };
  },
});
