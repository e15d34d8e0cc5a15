const encoder = new TextEncoder();

/** Of the text in UTF-8. */
export const byteLength = (text: string): number => encoder.encode(text).length;
