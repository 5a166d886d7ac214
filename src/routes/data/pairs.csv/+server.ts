import { csvFormat } from 'd3';
import { pairs } from '$story/pairs';

export const prerender = true;
export const trailingSlash = 'never';

/** Which figures of 2021 and of 2022 the story holds together, by ledger row, and whether they are counted alike. */
export const GET = () =>
	new Response(
		csvFormat(
			pairs.map(({ id, done, plan, alike, name: { zh, en } }) => ({
				id,
				name_zh: zh,
				name_en: en,
				done,
				plan,
				alike
			}))
		),
		{ headers: { 'content-type': 'text/csv; charset=utf-8' } }
	);
