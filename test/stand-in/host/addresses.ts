// Chromium refuses unknown schemes before anything can be intercepted, so app://bundle/x is
// loaded as https://bundle.app.stand-in.invalid/x; every address is mapped on its way in and out.
const REAL = /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.stand-in\.invalid(?=[/?#]|$)/i;
const APP = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)/i;

/** Every request that Chromium makes for a scheme of the app. */
export const APP_REQUESTS = 'https://*.stand-in.invalid/*';

export class Addresses {
  readonly #schemes = new Set<string>();

  add(scheme: string): void {
    this.#schemes.add(scheme.toLowerCase());
  }

  isAppScheme(scheme: string): boolean {
    return this.#schemes.has(scheme.toLowerCase());
  }

  /** As Chromium is to load it. */
  toChromium(url: string): string {
    const found = APP.exec(url);
    const [whole, scheme = '', host = ''] = found ?? [];
    if (whole === undefined || !this.isAppScheme(scheme)) return url;
    return `https://${host}.${scheme.toLowerCase()}.stand-in.invalid${url.slice(whole.length)}`;
  }

  /** As the app knows it. */
  toApp(url: string): string {
    const [whole, host = '', scheme = ''] = REAL.exec(url) ?? [];
    return whole === undefined ? url : `${scheme}://${host}${url.slice(whole.length)}`;
  }

  /** Scheme, host and port; "null" where an address has no origin of its own. */
  originOf(url: string): string {
    const app = this.toApp(url);
    const [whole, scheme = ''] = APP.exec(app) ?? [];
    if (whole !== undefined && this.isAppScheme(scheme)) return whole;
    return URL.canParse(url) ? new URL(url).origin : 'null';
  }

  /** A content security policy that names the app's schemes, for the addresses that Chromium sees. */
  policyToChromium(policy: string): string {
    return policy.replace(
      /(^|[\s;])([a-z][a-z0-9+-]*):(\/\/[^\s;]*)?(?=[\s;]|$)/gi,
      (source, before: string, scheme: string, rest?: string) => {
        if (!this.isAppScheme(scheme)) return source;
        const real = rest
          ? this.toChromium(`${scheme}:${rest}`)
          : `https://*.${scheme}.stand-in.invalid`;
        return before + real;
      },
    );
  }
}

export const addresses: Addresses = new Addresses();
