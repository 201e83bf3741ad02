import { describe, expect, it } from '@jest/globals';
import { RE2JS } from 're2js';
import { draftId, draftRecord } from './draft-record.js';

describe('a draft of a miss', () => {
  it.each([
    ['Cart 4711 is locked', 'Cart <*> is locked', 'Cart 9 is locked'],
    ['user alice was not found', 'user <*> was not found', 'user bob was not found'],
    ['connect to {ip}:5432 failed', 'connect to <*>:<*> failed', 'connect to 10.0.0.7:80 failed'],
    ['no mail for {email} of realm shop', 'no mail for <*> of realm <*>', 'no mail for ann@mail.test of realm x'],
    ['用户 张伟 的订单 17 不存在', '用户 <*> 的订单 <*> 不存在', '用户 李娜 的订单 4 不存在'],
  ])('of %s recognizes the group and itself', (sample, template, other) => {
    const { regex, examples, status } = draftRecord('misses/x', { sample, template });
    expect(RE2JS.compile(regex!).matcher(other).find()).toBe(true);
    expect(RE2JS.compile(regex!).matcher(sample).find()).toBe(true);
    expect(examples).toEqual([{ text: sample }]);
    expect(status).toBe('draft');
  });

  it('names what it captures by the words around', () => {
    const { regex } = draftRecord('misses/x', {
      sample: 'user alice was not found at {ip}',
      template: 'user <*> was not found at <*>',
    });
    expect(regex).toMatch(/\(\?P<user>.*\(\?P<ip>/);
  });

  it('is called by its text', () => {
    expect(draftId({ sample: 'Cart 4711 is locked', template: '' })).toBe('misses/cart-4711-is-locked');
  });
});
