/** A header that scores less names nothing for certain: it may be the word of a record. */
export const CLEAR = 0.75;
