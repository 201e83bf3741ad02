/** Paths whose tail is a signature id, which has slashes in it. */
const ID_PATH = /^(\/v1\/(?:signatures|revisions|restore|graph|hits|outcomes\/rates)\/)([^?]+)(.*)$/s;

/** Makes an id in a path one segment, so that `/v1/signatures/api/x` and `/v1/signatures/api%2Fx` are the same route. */
export function idAsOneSegment(url: string): string {
  return url.replace(ID_PATH, (_, head: string, id: string, query: string) => head + id.replaceAll('/', '%2F') + query);
}
