const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

/** The spaces of names that our parts use, as attributes of their first element. */
export const namespaces = [
  `xmlns:office="${oasis}:office:1.0"`,
  `xmlns:of="${oasis}:of:1.2"`,
  `xmlns:style="${oasis}:style:1.0"`,
  `xmlns:table="${oasis}:table:1.0"`,
  `xmlns:text="${oasis}:text:1.0"`,
  `xmlns:number="${oasis}:datastyle:1.0"`,
  `xmlns:meta="${oasis}:meta:1.0"`,
  `xmlns:config="${oasis}:config:1.0"`,
  `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'office:version="1.3"',
].join(' ');

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
