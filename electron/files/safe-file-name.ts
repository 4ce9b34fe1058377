const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const longest = 120;

/** A name to suggest in a dialogue on any system, whatever the window sent: no folders, no device names. */
export function safeFileName(suggested: string): string {
  const name = suggested
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(-longest);
  return name === '' || reserved.test(name) ? `permanence ${name}`.trim() : name;
}
