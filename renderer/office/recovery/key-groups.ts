/** The groups a recovery key is read, printed and typed by. */
export const keyGroups = (recoveryKey: string): readonly string[] =>
  recoveryKey.split(/[\s-]+/).filter(Boolean);

/** Forgives what main forgives: case, spaces, dashes and the letters that look like digits. */
const plain = (text: string) =>
  text.replace(/[\s-]/g, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');

export const isSameGroup = (typed: string, group: string): boolean =>
  plain(typed) === plain(group) && typed.trim() !== '';
