type Watch = {
  readonly input: HTMLInputElement;
  /** Where the results appear; a keystroke is done when this has stopped changing and been painted. */
  readonly watched: Element;
  readonly words: readonly string[];
};

/**
 * Types each word letter by letter; milliseconds from each keystroke to the frame that shows its rows.
 * Stands alone, because it is also sent to the page of the product as text.
 */
export async function keystrokeToPaint({ input, watched, words }: Watch): Promise<number[]> {
  const quietMs = 150;
  // The setter of the prototype, so that React notices the change as it notices a person's.
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

  const typeAndWait = async (text: string): Promise<number> => {
    const started = performance.now();
    let lastPaint = started;
    const observer = new MutationObserver(() => {
      requestAnimationFrame(() => {
        lastPaint = performance.now();
      });
    });
    const everything = { childList: true, subtree: true, characterData: true, attributes: true };
    observer.observe(watched, everything);
    setValue?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    do {
      await new Promise((resolve) => setTimeout(resolve, quietMs));
    } while (performance.now() - lastPaint < quietMs);
    observer.disconnect();
    return lastPaint - started;
  };

  const samples: number[] = [];
  for (const word of words) {
    for (let length = 1; length <= word.length; length += 1) {
      samples.push(await typeAndWait(word.slice(0, length)));
    }
    await typeAndWait('');
  }
  return samples;
}
