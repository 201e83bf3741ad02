import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Config } from '../src/config.js';
import type { ReadSignatureDto } from '../src/signatures/signatures.dto.js';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

const RECORD = aRecord({ verification_tier: 'ai_generated' });
const ZH = { 'accept-language': 'zh' };
const SIGNATURE_ZH = (RECORD as unknown as { signature_zh: string }).signature_zh;

/** What of the record readers of Chinese get, and what they are told of it. */
const EXPECTED: Record<Config['unreviewed'], { has: boolean; state: string | undefined }> = {
  show: { has: true, state: undefined },
  mark: { has: true, state: 'unreviewed_ai' },
  hide: { has: false, state: 'source' },
};

describeOnEachDatabase('unreviewed translations', ({ open }) => {
  describe.each(Object.entries(EXPECTED))('with CAIRN_UNREVIEWED=%s', (unreviewed, { has, state }) => {
    let cairn: TestApp;
    let mcp: Client;
    beforeAll(async () => {
      cairn = await startApp(await open(), { unreviewed: unreviewed as Config['unreviewed'] });
      await cairn.call('POST', '/v1/signatures', RECORD);
      mcp = new Client({ name: 'test', version: '1' });
      await mcp.connect(new StreamableHTTPClientTransport(new URL(`${cairn.url}/mcp`)));
    });
    afterAll(async () => {
      await mcp.close();
      await cairn.close();
    });
    const read = async (path: string) => {
      const { body } = await cairn.call('GET', path, undefined, ZH);
      return typeof body === 'string' ? body : JSON.stringify(body);
    };
    const told = async (name: string, args: object) =>
      JSON.stringify(await mcp.callTool({ name, arguments: { ...args, locale: 'zh' } }));

    it.each([
      '/v1/signatures',
      `/v1/signatures/${RECORD.id}?localized=true`,
      `/v1/signatures/${RECORD.id}.md`,
      `/v1/graph/${RECORD.id}`,
      '/v1/statistics',
    ])(`are ${has ? '' : 'not '}in GET %s`, async (path) => {
      expect((await read(path)).includes(SIGNATURE_ZH)).toBe(has);
    });

    it(`are ${has ? '' : 'not '}told over MCP`, async () => {
      const answers = await Promise.all([
        told('get_signature', { signature_id: RECORD.id }),
        told('search_signatures', { query: 'order' }),
      ]);
      expect(answers.map((answer) => answer.includes(SIGNATURE_ZH))).toEqual([has, has]);
    });

    it(`are told of as ${state}`, async () => {
      const path = `/v1/signatures/${RECORD.id}?localized=true`;
      const { body } = await cairn.call<ReadSignatureDto>('GET', path, undefined, ZH);
      expect(body.localized!.text_state).toBe(state);
      expect(body.localized!.locale).toBe(has ? 'zh' : 'en');
      expect(body.signature).toBe(has ? SIGNATURE_ZH : RECORD.signature);
    });
  });
});
