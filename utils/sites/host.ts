/** `m.news.example.com` → itself, `news.example.com`, `example.com`: the longest first, so that an edition wins over its house. */
export function hostSuffixes(host: string): string[] {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** A site's name as its readers say it: without `www.` and the root's dot. */
export const withoutWww = (hostname: string): string => hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
