/** An example of an id, for messages and descriptions. */
export const ID_FORM = 'remark:kerr-yes-men';

const FORM = /^[a-z][a-z-]*:[a-z0-9][a-z0-9.-]*$/;
const LONGEST = 200;

/** Whether a text has the form of an id: the kind a thing had when it was named, a colon, a readable slug. Nothing parses the kind. */
export function isId(text: string): boolean {
  return text.length <= LONGEST && FORM.test(text);
}

/** What follows the first colon: for making the id of a part from the ids of the things it joins, and for nothing else. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
