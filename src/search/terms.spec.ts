import { expect, it } from '@jest/globals';
import { keysOf, wordsOf } from './terms.js';

it.each([
  ['invalid_scope', ['invalid_scope', 'invalid', 'scope']],
  ['TokenRequest', ['tokenrequest', 'token', 'request']],
  ['HTTPServer', ['httpserver', 'http', 'server']],
  ['OAuth2', ['oauth2', 'oauth']],
  ['api/oauth2-invalid-scope', ['api', 'oauth2', 'oauth', 'invalid', 'scope']],
  ['ORA-00942: table', ['ora-00942', 'ora', '00942', 'table']],
  ['scopes policies boxes', ['scope', 'policy', 'box']],
  ['access status this is', ['access', 'status', 'this', 'is']],
  ['shouldn’t', ["shouldn't"]],
  ['作用域未注册', ['作用', '用域', '域未', '未注', '注册']],
  ['最大 计数', ['最大', '大计', '计数']],
  ['域', ['域']],
  ['请求scope被拒', ['请求', 'scope', '被拒']],
  ['ＥＲＲＯＲ：１２', ['error', '12']],
  [`${'f'.repeat(65)} x`, ['x']],
  [' ,;- ', []],
])('the terms of %j', (text, terms) => {
  expect(keysOf(text)).toEqual(terms);
});

it('the words of a text are where it has them, names with their parts and Han by characters', () => {
  const text = 'no TokenRequest： 域 名';
  const words = wordsOf(text).map(({ start, end, terms }) => [text.slice(start, end), ...terms]);
  expect(words).toEqual([
    ['no', 'no'],
    ['TokenRequest', 'tokenrequest', 'token', 'request'],
    ['域', '域'],
    ['名', '名'],
  ]);
});
