import type { Computer } from './an-office.ts';

const writes = new Set(['journal.append', 'journal.void', 'safety.writeGuard']);

/** The program ends at the nth thing it asks of main's disk: before main has done it, or right after. */
export function endAt(computer: Computer, at: number, when: 'before' | 'after'): Promise<'ended'> {
  let count = 0;
  return new Promise((resolve) => {
    computer.intercept = async (name, _input, next) => {
      const isTheOne = writes.has(name) && ++count === at;
      if (!isTheOne) return next();
      if (when === 'after') await next();
      computer.crash();
      resolve('ended');
      return new Promise(() => undefined);
    };
  });
}
