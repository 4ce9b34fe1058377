import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureInstalled, hasProgram, pathOf } from './install-packages.ts';
import { PlainFailure } from './plain.mjs';

const readers = ['pdftotext', 'pdftoppm', 'pdffonts', 'qpdf', 'gs', 'mutool'] as const;

/**
 * Other people's programs that open what we write: LibreOffice for spreadsheets; Poppler, qpdf, MuPDF and
 * Ghostscript for PDF. Only tests need them, never the product.
 */
export function ensureDocumentPrograms(): void {
  if (process.platform === 'linux') {
    ensureInstalled({ purpose: 'Testing the documents we write', missing: missingPrograms });
    return;
  }
  const missing = ['soffice', ...readers].filter((name) => !hasProgram(name));
  if (missing.length === 0) return;
  throw new PlainFailure(
    `Testing the documents we write needs programs that are missing here (${missing.join(', ')}).`,
    'Install LibreOffice, Poppler, qpdf, MuPDF and Ghostscript and put them on the search path, then run the same command again.',
  );
}

function missingPrograms(): string[] {
  return [...missingOffice(), ...readers.filter((name) => !hasProgram(name))];
}

/** LibreOffice may be there without its spreadsheet or its text editor: each leaves a list of what it can do. */
function missingOffice(): string[] {
  const soffice = pathOf('soffice');
  if (soffice === null) return ['LibreOffice Calc', 'LibreOffice Writer'];
  const registry = join(dirname(realpathSync(soffice)), '../share/registry');
  // Put together in another way (a snap, a Flatpak): then it is whole.
  if (!existsSync(join(registry, 'main.xcd'))) return [];
  return (['Calc', 'Writer'] as const)
    .filter((part) => !existsSync(join(registry, `${part.toLowerCase()}.xcd`)))
    .map((part) => `LibreOffice ${part}`);
}
