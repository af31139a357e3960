/** The two channels between the window and the main process. Apart from the contract, which needs zod. */
export const requestChannel = 'jhu:request';
export const eventChannel = 'jhu:event';
