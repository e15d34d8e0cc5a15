export declare const DEVELOPMENT_URL: string;
/** @throws Error for anything but an https address without query. */
export declare function setBaseUrl(manifest: string, address: string | undefined): string;
