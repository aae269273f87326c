import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearest } from '../../src/values/near.js';

const KEYS = ['speaker', 'attribution', 'kind', 'standing', 'gist', 'said', 'public'];

it('finds the word that was meant', () => {
  expect(nearest('speeker', KEYS)).toEqual(['speaker']);
  expect(nearest('gsit', KEYS)).toEqual(['gist']);
  expect(nearest('Said', KEYS)).toEqual(['said']);
  expect(nearest('kerr-yes-men', ['remark:kerr-yes-men', 'remark:kerr-no-comment'])).toEqual(['remark:kerr-yes-men']);
});

it('offers nothing that is merely some other word', () => {
  expect(nearest('colour', KEYS)).toEqual([]);
  expect(nearest('', KEYS)).toEqual([]);
});

it('offers the nearest first, and never more than asked for', () => {
  expect(nearest('remark:c', ['remark:ddd', 'remark:a', 'remark:b', 'remark:c', 'remark:cc'], 2)).toEqual([
    'remark:c',
    'remark:a',
  ]);
});

it('always finds a word that differs in one letter', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.nat(), (word, place) => {
      const cut = place % word.length;
      expect(nearest(`${word.slice(0, cut)}0${word.slice(cut + 1)}`, [word])).toEqual([word]);
    }),
  );
});
