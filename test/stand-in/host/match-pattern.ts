const PATTERN = /^(\*|[a-z][a-z0-9+-]*):\/\/([^/]*)(\/.*)?$/i;

/** Whether an address fits a match pattern such as "https://*.example/*" or "<all_urls>". */
export function isMatch(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme = '', host = '', path = '/*'] = PATTERN.exec(pattern) ?? [];
  const [, urlScheme = '', urlHost = '', urlPath = '/'] = PATTERN.exec(url) ?? [];
  if (scheme === '' || urlScheme === '') return false;
  return (
    isSchemeMatch(scheme.toLowerCase(), urlScheme.toLowerCase()) &&
    isHostMatch(host.toLowerCase(), urlHost.toLowerCase()) &&
    isWildcardMatch(path, urlPath)
  );
}

function isSchemeMatch(pattern: string, scheme: string): boolean {
  return pattern === '*' ? ['http', 'https', 'ws', 'wss'].includes(scheme) : pattern === scheme;
}

function isHostMatch(pattern: string, host: string): boolean {
  const name = pattern.includes(':') ? host : host.replace(/:\d+$/, '');
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === name;
  return name === pattern.slice(2) || name.endsWith(pattern.slice(1));
}

/** `*` stands for any characters; everything else for itself. */
function isWildcardMatch(pattern: string, text: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return start === text;
  const end = rest.pop() ?? '';
  if (!text.startsWith(start) || text.length < start.length + end.length) return false;
  if (!text.endsWith(end)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - end.length;
}
