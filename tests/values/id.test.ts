import { expect, it, test } from '@jest/globals';
import { ID_FORM, isId, slugOf } from '../../src/values/id.js';

test.each([
  ID_FORM,
  'race:budapest-2023-1500m-final',
  'a:0',
  'wording:kerr-place-of-insecurity.citius-mag',
  `a:${'x'.repeat(198)}`,
])('%s is an id', (id) => expect(isId(id)).toBe(true));

test.each([
  '',
  'kerr',
  'remark:',
  ':kerr',
  'Remark:kerr',
  'remark:Kerr',
  'remark:-kerr',
  'remark:kerr yes',
  'remark:kerr:yes',
  'remark:é',
  'remark:kerr\n',
  `a:${'x'.repeat(199)}`,
])('"%s" is not an id', (text) => expect(isId(text)).toBe(false));

it('takes what follows the first colon as the slug', () => {
  expect(slugOf('remark:kerr-yes-men')).toBe('kerr-yes-men');
  expect(slugOf('wording:kerr-yes-men.ap')).toBe('kerr-yes-men.ap');
});
