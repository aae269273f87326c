/** Text as it may stand in XML, in an element or an attribute; what XML 1.0 can not hold becomes the sign for that. */
export const xml = (text: string): string =>
  text
    .replaceAll(NOT_IN_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

// eslint-disable-next-line no-control-regex -- these are what it looks for
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
