/** As much of a browser as signing in takes: cookies by origin, redirects one by one, forms filled in. */
export class Walker {
  private readonly jars = new Map<string, Map<string, string>>();

  cookies(url: string): Record<string, string> {
    return Object.fromEntries(this.jars.get(new URL(url).origin) ?? []);
  }

  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      if (value === '') jar.delete(name!);
      else jar.set(name!, value!);
    }
    return answer;
  }

  /** Goes where it is sent, submitting the forms of the identity provider with what `fill` says, until `isThere`. */
  async follow(url: string, fill: Record<string, string>, isThere: (url: string) => boolean): Promise<string> {
    let next: { url: string; init?: RequestInit } = { url };
    for (let steps = 0; steps < 20; steps++) {
      if (isThere(next.url)) return next.url;
      const answer = await this.fetch(next.url, next.init);
      const location = answer.headers.get('location');
      if (location) {
        next = { url: new URL(location, next.url).href };
        continue;
      }
      const page = await answer.text();
      const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
      if (!action) throw new Error(`${next.url} answered ${answer.status}: ${page}`);
      const hidden = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name!,
        value!,
      ]);
      const body = new URLSearchParams({ ...fill, ...Object.fromEntries(hidden) });
      next = { url: new URL(action, next.url).href, init: { method: 'POST', body } };
    }
    throw new Error(`It goes round in circles at ${next.url}`);
  }
}
