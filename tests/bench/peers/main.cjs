// A blank Electron window, and the page of the peers: no framework, no policy, nothing of ours.
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');

app.enableSandbox();
if (process.env.PERMANENCE_PROFILE) app.setPath('userData', process.env.PERMANENCE_PROFILE);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  window.loadFile(join(__dirname, process.env.PEER_PAGE ?? 'blank.html'));
});
app.on('window-all-closed', () => app.quit());
