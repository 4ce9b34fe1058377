import { execFileSync } from 'node:child_process';

/** The colour that Poppler shows at a place of the first page, in millimetres: red, green and blue. */
export function dotsOf(path: string) {
  const dots = execFileSync('pdftoppm', ['-r', '254', '-f', '1', '-l', '1', path], {
    maxBuffer: 100_000_000,
  });
  const head = dots.subarray(0, 40).toString('latin1');
  const [start = '', width = '0'] = /^P6\s(\d+)\s\d+\s255\s/u.exec(head) ?? [];
  return (x: number, y: number): readonly number[] => {
    const at = start.length + (Math.round(y * 10) * Number(width) + Math.round(x * 10)) * 3;
    return [...dots.subarray(at, at + 3)];
  };
}
