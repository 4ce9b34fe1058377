import { afterEach, describe, expect, it, vi } from 'vitest';
import { ensureDocumentPrograms } from '../../build/setup/document-programs.ts';
import { fakePrograms } from './fake-programs.ts';

/** A search path on which nothing but these is found. */
const onlyThese = (...names: readonly string[]) => {
  const fakes = fakePrograms(Object.fromEntries(names.map((name) => [name, ''])));
  vi.stubEnv('PATH', fakes.path.slice(0, fakes.path.indexOf(':')));
  return fakes;
};

describe('set-up of the document tests', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('installs nothing when every program is there', () => {
    const fakes = onlyThese(
      'soffice',
      'pdftotext',
      'pdftoppm',
      'pdffonts',
      'qpdf',
      'gs',
      'mutool',
      'apt-get',
    );

    ensureDocumentPrograms();

    expect(fakes.calls()).toEqual([]);
  });

  it('says which packages to install when it cannot do it itself', () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    onlyThese('apt-get', 'apt-cache', 'pdftotext', 'pdftoppm', 'qpdf', 'gs', 'mutool');

    expect(() => ensureDocumentPrograms()).toThrow(
      /apt-get install -y .*libreoffice-calc\S* libreoffice-writer\S* poppler-utils/,
    );
  });

  it('says so too where packages are installed in another way', () => {
    onlyThese('pdftotext', 'pdftoppm', 'pdffonts', 'qpdf', 'gs', 'mutool');

    expect(() => ensureDocumentPrograms()).toThrow(/lacks: LibreOffice Calc, LibreOffice Writer/);
  });
});
