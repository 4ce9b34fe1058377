import { Blob } from 'node:buffer';

// The blobs of jsdom cannot be read as streams, which the store does with what is large.
Object.defineProperty(globalThis, 'Blob', { value: Blob });
