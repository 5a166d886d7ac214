import { archive } from '$story/ledgerTable/buildLedger';

export const prerender = true;
export const trailingSlash = 'never';

/** The whole table as a list of objects, with numbers as numbers. */
export const GET = () => Response.json(archive.ledger);
