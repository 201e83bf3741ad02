import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import { build, run, temporaryFolder, type CairnProcess } from './support/processes.js';

const SCAIKEY = 'scaikey/platform-token-requires-admin-scope';
const SCAIKEY_TEXT = 'HTTP/1.1 403 {"detail":"Platform token requires admin:read or admin:write scope"}';

/** What a container with a read-only file system does, without its image: $1 is a folder for all that is written. */
const CONFINED = `
  set -e
  mount -t tmpfs -o mode=1777 tmpfs "$1"
  mkdir "$1/app" && mount --bind "$2" "$1/app"
  mount -o remount,bind,ro "$1/app"
  mount -o remount,bind,ro /
  cd "$1/app"
  exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all \\
    node "$1/app/dist/main.js"`;

// Only root may make such surroundings.
(process.getuid?.() === 0 ? describe : describe.skip)(
  'a service that is nobody, may nothing, and writes nowhere',
  () => {
    const { folder, remove } = temporaryFolder();
    let cairn: CairnProcess;
    let url: string;
    beforeAll(async () => {
      build();
      const root = fileURLToPath(new URL('..', import.meta.url));
      const env = { CAIRN_DATA_DIR: `${folder}/data`, TMPDIR: folder, HOME: '/nonexistent', LOG_LEVEL: 'warn' };
      cairn = run('main.js', [], env, ['unshare', '--mount', 'sh', '-c', CONFINED, 'sh', folder, root]);
      url = await cairn.url;
    }, 120_000);
    afterAll(async () => {
      cairn.child.kill('SIGTERM');
      expect(await cairn.exit).toBe(0);
      remove();
    });

    it('is confined indeed', () => {
      const of = (file: string) => readFileSync(`/proc/${cairn.child.pid}/${file}`, 'utf8');
      const status = Object.fromEntries(
        of('status')
          .split('\n')
          .map((line) => line.split(/:\s+/)),
      ) as Record<string, string>;
      expect(status.Uid!.split(/\s+/)).toEqual(['65534', '65534', '65534', '65534']);
      expect([status.CapEff, status.CapBnd]).toEqual(['0000000000000000', '0000000000000000']);
      expect(status.NoNewPrivs).toBe('1');
      for (const place of ['/', `${folder}/app`])
        expect(of('mounts')).toMatch(new RegExp(`^\\S+ ${place} \\S+ ro[, ]`, 'm'));
    });

    it('answers, keeps records, takes long texts and gives backups', async () => {
      const post = (path: string, type: string, body: string) =>
        fetch(url + path, { method: 'POST', headers: { 'content-type': type }, body });
      const answer = (await (
        await post('/v1/match', 'application/json', JSON.stringify({ text: SCAIKEY_TEXT }))
      ).json()) as AnswerDto;
      expect(answer.matches[0]!.signature_id).toBe(SCAIKEY);

      const long = `${'an ordinary line of a log\n'.repeat(200_000)}${SCAIKEY_TEXT}\n`;
      const streamed = await (await post('/v1/match/stream', 'text/plain', long)).text();
      expect(streamed.trim().split('\n').at(-1)).toContain(SCAIKEY);

      const saved = await fetch(`${url}/v1/signatures/${SCAIKEY}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: '{"confidence":0.5}',
      });
      expect(saved.status).toBe(200);
      const backup = await fetch(`${url}/v1/backup`);
      expect(backup.status).toBe(200);
      expect(new Uint8Array(await backup.arrayBuffer()).subarray(0, 2)).toEqual(Uint8Array.of(0x1f, 0x8b));
      expect(cairn.output()).not.toMatch(/EROFS|EACCES|EPERM/);
    });
  },
);
