import { createContext, useContext } from 'react';

/** Whether there is a federation to send to: alone, nothing is ever “not sent yet”. */
export const ConnectedContext = createContext(false);

export const useIsConnected = (): boolean => useContext(ConnectedContext);
