/** The server that is asked, as `http://127.0.0.1:4000`; the bundler puts it in. */
declare const REJOINDER_URL: string;
