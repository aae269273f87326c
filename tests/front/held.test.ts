import { expect, test } from '@jest/globals';
import { Held } from '../../src/front/held.js';

class Owner {
  isDropped = false;
  destroy(): void {
    this.isDropped = true;
  }
}

const three = (): readonly [Owner, Owner, Owner] => [new Owner(), new Owner(), new Owner()];

test('when too much is held, whoever has been slow for longest is dropped, and no more than that', () => {
  const held = new Held({ bytes: 100, owners: 10 });
  const [first, second, third] = three();
  held.hold(first, 60);
  held.hold(second, 30);
  held.hold(third, 10);
  expect([first, second, third].map(({ isDropped }) => isDropped)).toEqual([false, false, false]);
  held.hold(third, 1);
  expect([first, second, third].map(({ isDropped }) => isDropped)).toEqual([true, false, false]);
  held.hold(second, 59);
  expect([second, third].map(({ isDropped }) => isDropped)).toEqual([false, false]);
});

test('and so when they are too many', () => {
  const held = new Held({ bytes: 100, owners: 2 });
  const [first, second, third] = three();
  held.hold(first, 0);
  held.hold(second, 0);
  held.hold(third, 0);
  expect([first, second, third].map(({ isDropped }) => isDropped)).toEqual([true, false, false]);
});

test('what is let go is not counted any more', () => {
  const held = new Held({ bytes: 100, owners: 2 });
  const [first, second] = three();
  held.hold(first, 90);
  held.release(first);
  held.release(first);
  held.hold(second, 100);
  expect([first, second].map(({ isDropped }) => isDropped)).toEqual([false, false]);
});
