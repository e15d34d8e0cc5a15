/** The address in manifest.xml as committed: a development server on this machine. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The manifest for the address that will serve the add-in, e.g. `https://addins.example.vn/htx` (with or without a
 * slash at the end). Without an address the manifest stays as it is. Anything but an https address without query
 * throws: Excel would refuse the add-in without saying why.
 */
exports.setBaseUrl = function setBaseUrl(manifest, address) {
  if (!address) return manifest;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(`HTX_BASE_URL must be an https address such as https://addins.example.vn/htx, not "${address}"`);
  }
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${url.origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_URL, url.href.replace(/\/+$/, ''));
};

exports.DEVELOPMENT_URL = DEVELOPMENT_URL;
