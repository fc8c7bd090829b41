/**
 * Where to report a mistake in a site published by GitHub Pages: the issues of its repository. Nothing for any other
 * address, which says nothing about the people behind it.
 */
export function issuesAddress(site: string): string | undefined {
  const {hostname, pathname} = new URL(site)
  if (!hostname.endsWith('.github.io')) return undefined
  const owner = hostname.slice(0, -'.github.io'.length)
  const repository = pathname.split('/')[1] || hostname
  return `https://github.com/${owner}/${repository}/issues`
}
