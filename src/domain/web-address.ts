const ADDRESS =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|mailto:)?(?:[^\s@/]+@)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,})(?::\d+)?(?:[/?#]\S*)?$/iu;

/** The domain of what looks like an e-mail address, a web address or a domain; null for anything else. */
export function domainOf(text: string): string | null {
  const host = ADDRESS.exec(text.trim())?.[1];
  return host ? host.toLowerCase().replace(/^www\./, '') : null;
}

/** A domain and those above it, nearest first: `mail.acme.com`, `acme.com`; the last label alone is none. */
export function domainAndAbove(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/** The part of a domain that is likely a name: `acme` of `mail.acme.co.uk`. */
export function nameInDomain(domain: string): string {
  const labels = domain.split('.').slice(0, -1);
  // Public endings (`co.uk`, `com.br`) are short.
  return labels.findLast((label) => label.length > 3) ?? labels[0] ?? '';
}
