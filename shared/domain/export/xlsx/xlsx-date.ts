const dayMs = 86_400_000;
const unixEpochAsSerial = 25_569;
/** Excel believes in 29 February 1900 and LibreOffice does not: before it they count the days differently. */
const firstAgreedDay = '1900-03-01';

/** The day's serial number; null for a day that is safe as text only. */
export function serialOfDate(iso: string): number | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || iso < firstAgreedDay) return null;
  return time / dayMs + unixEpochAsSerial;
}
