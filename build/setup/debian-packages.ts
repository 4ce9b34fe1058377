export type PackageNames = readonly [string, ...string[]];

// Debian 13 and Ubuntu 24.04 renamed some packages when time became 64 bits wide ("t64").
const packages: Readonly<Record<string, PackageNames>> = {
  'LibreOffice Calc': ['libreoffice-calc-nogui', 'libreoffice-calc'],
  'LibreOffice Writer': ['libreoffice-writer-nogui', 'libreoffice-writer'],
  gs: ['ghostscript'],
  mutool: ['mupdf-tools'],
  pdffonts: ['poppler-utils'],
  pdftoppm: ['poppler-utils'],
  pdftotext: ['poppler-utils'],
  qpdf: ['qpdf'],
  Xvfb: ['xvfb'],
  fonts: ['fonts-liberation'],
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libXcursor.so.1': ['libxcursor1'],
  'libXi.so.6': ['libxi6'],
  'libXtst.so.6': ['libxtst6'],
  'libXss.so.1': ['libxss1'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgdk_pixbuf-2.0.so.0': ['libgdk-pixbuf-2.0-0'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libgdk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libsmime3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libpangocairo-1.0.so.0': ['libpangocairo-1.0-0'],
  'libsecret-1.so.0': ['libsecret-1-0'],
  'libudev.so.1': ['libudev1'],
};

/** For each missing thing the names its package goes by, newest first; each package once. */
export function packagesFor(missing: readonly string[]): PackageNames[] {
  const found = missing.map((thing) => packages[thing] ?? guess(thing));
  return [...new Map(found.map((names) => [names[0], names])).values()];
}

// Debian's rule: libNAME.so.N lives in libnameN.
function guess(library: string): PackageNames {
  const [, name, version] = /^(.+?)\.so\.?(\d*)/.exec(library) ?? [null, library, ''];
  return [`${name ?? library}${version ?? ''}`.toLowerCase().replace('_', '-')];
}
