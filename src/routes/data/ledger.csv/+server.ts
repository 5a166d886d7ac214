import ledger from '../../../../data/ledger.csv?raw';

export const prerender = true;
export const trailingSlash = 'never';

/** The whole table, as it lies in the repository. */
export const GET = () => new Response(ledger, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
