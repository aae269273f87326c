import { text } from 'node:stream/consumers';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** Reads, as a program of its own, records from its input with a parser that is not ours, and prints each as CSL-JSON. Jest can not load that parser. */
const records = JSON.parse(await text(process.stdin)) as readonly { readonly type: string; readonly text: string }[];
console.log(JSON.stringify(records.map(({ type, text: record }) => plugins.input.chain(record, { forceType: type }))));
