/** Days after which a person's facts need checking again: the same as the API's `Contact.isStale`. */
export const staleAfterDays = 180;
