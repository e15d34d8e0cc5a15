const CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_JS =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*><\/script>/;
const POLICY = /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")([^"]*)("\s*\/?>)/;

export interface PaneHtml {
  readonly html: string;
  /** The page's own Content-Security-Policy, as it is after the change. */
  readonly policy: string;
}

export interface PaneHtmlOptions {
  /** Address of the script that offers the host to office.js; without it nothing is injected. */
  readonly bridge?: string;
}

/**
 * The add-in's page as the workbench serves it: office.js comes from this machine instead of Microsoft's server, so
 * that nothing needs a network, and the policy no longer allows that server. Everything else stays as it ships.
 *
 * Throws when the page has no such script or no policy: the workbench would otherwise show something else than ships.
 */
export function paneHtml(shipped: string, { bridge }: PaneHtmlOptions): PaneHtml {
  if (!OFFICE_JS.test(shipped)) throw new Error('taskpane.html does not load office.js from its known address');
  const policy = POLICY.exec(shipped)?.[2]?.replaceAll(CDN, '').replace(/\s+/g, ' ').replaceAll(' ;', ';').trim();
  if (policy === undefined) throw new Error('taskpane.html has no Content-Security-Policy');
  const scripts = [...(bridge === undefined ? [] : [bridge]), '/office-js/office.js'];
  const html = shipped
    .replace(OFFICE_JS, scripts.map((address) => `<script src="${address}"></script>`).join('\n    '))
    .replace(POLICY, (_match, before: string, _policy: string, after: string) => before + policy + after);
  return { html, policy };
}
