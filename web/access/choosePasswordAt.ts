/** The address at which somebody who is invited chooses a password. */
export const choosePasswordAt = '/choose-password';
