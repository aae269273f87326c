import { chainPage } from './chain/page.js';
import { comparePage } from './compare/page.js';
import { discrepanciesPage } from './discrepancies/page.js';
import { dossierPage } from './dossier/page.js';
import { exchangePage } from './exchange/page.js';
import { findPage } from './find/page.js';
import { networkPage } from './network/page.js';
import type { Page } from './page.js';
import { racePage } from './race/page.js';
import { remarkPage } from './remark/page.js';
import { reportPage } from './report/page.js';
import { sourcePage } from './source/page.js';
import { speakerPages } from './speaker/page.js';
import { startPage } from './start/page.js';

/** Every page there is, in the order in which addresses are tried. */
export const PAGES: readonly Page[] = [
  startPage,
  findPage,
  remarkPage,
  chainPage,
  networkPage,
  reportPage,
  exchangePage,
  ...speakerPages,
  racePage,
  sourcePage,
  discrepanciesPage,
  comparePage,
  dossierPage,
];
