import { expect, it } from '@jest/globals';
import { idAsOneSegment } from './id-paths.js';

it.each([
  ['/v1/signatures/api/x', '/v1/signatures/api%2Fx'],
  ['/v1/signatures/api%2Fx', '/v1/signatures/api%2Fx'],
  ['/v1/signatures/a/b/c.md?locale=zh/x', '/v1/signatures/a%2Fb%2Fc.md?locale=zh/x'],
  ['/v1/restore/a/b', '/v1/restore/a%2Fb'],
  ['/v1/signatures', '/v1/signatures'],
  ['/v1/signatures?q=a/b', '/v1/signatures?q=a/b'],
  ['/docs/a/b', '/docs/a/b'],
])('%s is routed as %s', (url, routed) => expect(idAsOneSegment(url)).toBe(routed));
