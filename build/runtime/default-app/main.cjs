// What a plain Electron does with `electron FOLDER`, for the runtime that comes without it.
const { app, dialog } = require('electron');
const { existsSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('Usage: electron FOLDER [arguments]\n');
  app.exit(64);
} else {
  start(resolve(folder)).catch(refuse);
}

async function start(appFolder) {
  const manifestFile = join(appFolder, 'package.json');
  if (!existsSync(manifestFile)) throw new Error(`${appFolder} has no package.json`);
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

  app.setAppPath(appFolder);
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  app.setDesktopName(manifest.desktopName ?? `${manifest.name}.desktop`);
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

  const main = join(appFolder, manifest.main ?? 'index.js');
  // `require` keeps a CommonJS main synchronous, so that it can act before the app is ready.
  if (main.endsWith('.cjs') || (main.endsWith('.js') && manifest.type !== 'module')) require(main);
  else await import(pathToFileURL(main).href);
}

function refuse(cause) {
  process.stderr.write(`The application could not start: ${cause.stack ?? cause}\n`);
  if (process.env.DISPLAY && !process.env.CI) dialog.showErrorBox('Permanence', String(cause));
  app.exit(1);
}
