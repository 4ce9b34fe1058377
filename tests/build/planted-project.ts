import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const projectRoot = process.cwd();
const modules = join(projectRoot, 'node_modules');

export type PlantedProject = {
  /** Runs one of our tools there, as the gate does, and answers all it said. */
  readonly run: (tool: string, ...toolArguments: readonly string[]) => string;
};

/** A project with our configuration and just these files. */
export function plantedProject(files: Readonly<Record<string, string>>): PlantedProject {
  const folder = temporaryFolder();
  cpSync(join(projectRoot, 'build'), join(folder, 'build'), { recursive: true });
  cpSync(join(projectRoot, 'package.json'), join(folder, 'package.json'));
  symlinkSync(modules, join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    run: (tool, ...toolArguments) => {
      const script = join(modules, tool);
      const { stdout, stderr } = spawnSync(process.execPath, [script, ...toolArguments], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      });
      return stdout + stderr;
    },
  };
}
