import type { Page } from './page.js';
import { findPage } from './find/page.js';
import { remarkPage } from './remark/page.js';
import { reportPage } from './report/page.js';
import { startPage } from './start/page.js';

/** Every page there is, in the order in which addresses are tried. */
export const PAGES: readonly Page[] = [startPage, findPage, remarkPage, reportPage];
