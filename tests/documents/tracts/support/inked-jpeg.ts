import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of another program, in the four inks 80, 20, 60 and 10, on white. */
export function inkedJpeg(folder: string): Uint8Array {
  const page = join(folder, 'inked.ps');
  writeFileSync(
    page,
    '<</PageSize [300 200]>>setpagedevice .8 .2 .6 .1 setcmykcolor 50 50 200 100 rectfill showpage',
  );
  const path = join(folder, 'inked.jpg');
  execFileSync('gs', ['-q', '-o', path, '-sDEVICE=jpegcmyk', '-dJPEGQ=100', '-r72', page]);
  return new Uint8Array(readFileSync(path));
}
