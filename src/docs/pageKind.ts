import type { ChartKind } from 'yiluo';

/** What has a page of its own: a kind of chart, or the facets of any kind. */
export type PageKind = ChartKind | 'facet';
