/** The major version we ship, as in package.json. Older ones run tests only: they have known holes. */
export const shippedElectron = 45;
