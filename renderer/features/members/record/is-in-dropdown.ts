/** Escape closes the list of a field first; only the next one leaves what is around it. */
export const isInDropdown = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
