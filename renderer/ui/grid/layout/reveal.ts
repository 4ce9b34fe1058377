type Reveal = {
  /** Of the part to show, from the start of what scrolls. */
  readonly start: number;
  readonly size: number;
  /** How far it is scrolled now, and how much of it can be seen. */
  readonly scroll: number;
  readonly room: number;
};

/** The nearest scroll that shows the whole part; its beginning when it is larger than the room. */
export function reveal({ start, size, scroll, room }: Reveal): number {
  if (start < scroll || size > room) return start;
  return Math.max(scroll, start + size - room);
}
