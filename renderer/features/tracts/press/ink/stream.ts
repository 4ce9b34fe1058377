/** What is drawn on a page, one operator after another. */
export type InkStream = {
  add(operators: string): void;
  /** What `draw` adds is drawn under `setup`, which ends with it. */
  within(setup: string, draw: () => void): void;
  read(): string;
};

export function createInkStream(): InkStream {
  const operators: string[] = [];
  return {
    add: (more) => {
      if (more !== '') operators.push(more);
    },
    within: (setup, draw) => {
      operators.push(setup === '' ? 'q' : `q ${setup}`);
      draw();
      operators.push('Q');
    },
    read: () => operators.join('\n'),
  };
}
