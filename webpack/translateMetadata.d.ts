/** @throws Error when a text is missing or belongs to no function. */
export declare function translateMetadata<T>(metadata: T, descriptions: unknown): T;
