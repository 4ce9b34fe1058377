import { dexiePeer } from './dexie-peer.js';
import { jobsPeer } from './jobs-peer.js';
import { konvaPeer } from './konva-peer.js';
import { miniSearchPeer } from './minisearch-peer.js';
import { pouchPeer } from './pouch-peer.js';

/** What Playwright calls in the peers' window. */
Object.assign(globalThis, {
  peers: {
    dexie: dexiePeer,
    jobs: jobsPeer,
    konva: konvaPeer,
    miniSearch: miniSearchPeer,
    pouch: pouchPeer,
  },
});
