import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';

interface Document {
  paths: Record<string, Record<string, { operationId: string; tags: string[] }>>;
}

describeOnEachDatabase('/llms.txt', ({ open }) => {
  let cairn: TestApp;
  let text: string;
  beforeAll(async () => {
    cairn = await startApp(await open());
    const { headers, body } = await cairn.call<string>('GET', '/llms.txt');
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    text = body;
  });
  afterAll(() => cairn.close());

  it('names operations as they are', async () => {
    const { paths } = (await cairn.call<Document>('GET', '/docs-json')).body;
    const named = [...text.matchAll(/^- \[([A-Z]+) (\S+?)(?:\?\S*)?\]\(\/docs#\/(\w+)\/(\w+)\)/gm)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, method, path, tag, operationId] of named)
      expect(paths[path!]?.[method!.toLowerCase()]).toMatchObject({ operationId, tags: [tag] });
  });

  it('leads nowhere in vain', async () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!).filter((link) => link !== '/mcp');
    expect(links).toEqual(['/docs-json', '/schema']);
    for (const link of links) expect((await cairn.call('GET', link)).status).toBe(200);
  });

  it('names the tools of MCP', async () => {
    const { body } = await cairn.call<{ result: { tools: { name: string }[] } }>(
      'POST',
      '/mcp',
      { jsonrpc: '2.0', id: 1, method: 'tools/list' },
      { accept: 'application/json, text/event-stream' },
    );
    const tools = /Tools: ([^.]+)\./.exec(text)![1]!;
    expect(tools.match(/\w+/g)!.toSorted()).toEqual(body.result.tools.map(({ name }) => name).toSorted());
  });
});
