/** One address of every kind of page, on the story that comes with the product. */
export const SAMPLE_PAGES: Readonly<Record<string, string>> = {
  start: '/',
  find: '/find?text=you+must+be+surrounded+by+so+many+yes-men',
  remark: '/remark/kerr-yes-men',
  chain: '/chain/remark:kerr-yes-men',
  'chain as a tree': '/chain/remark:kerr-yes-men?as=tree',
  exchange: '/exchange/athlete:jakob-ingebrigtsen/athlete:josh-kerr',
  athlete: '/athlete/josh-kerr',
  race: '/race/budapest-2023-1500m-final',
  source: '/source/citius-timeline',
  discrepancies: '/discrepancies',
  network: '/network',
  compare: '/compare?a=outlet:citius-mag&b=outlet:flotrack',
  dossier: '/dossier',
  report: '/report?of=remark:kerr-yes-men',
  'an unknown id': '/remark/kerr-yes-man',
  embed: '/embed/chain/remark:kerr-yes-men',
};
