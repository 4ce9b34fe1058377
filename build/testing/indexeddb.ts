// Node and jsdom have no IndexedDB; the store's tests run on the same specification in memory.
import 'fake-indexeddb/auto';
