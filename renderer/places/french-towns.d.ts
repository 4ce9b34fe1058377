/** Made by `build/places/towns-module.ts` from the official list of communes. */
declare module 'virtual:french-towns' {
  export const frenchTowns: string;
}
