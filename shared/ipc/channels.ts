/** Apart from the contract, so that the preload carries two words and not the whole language. */
export const requestChannel = 'app.request';
export const eventChannel = 'app.event';
