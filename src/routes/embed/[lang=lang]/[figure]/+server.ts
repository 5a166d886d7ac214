import { error } from '@sveltejs/kit';
import { pageAddresses } from '$story/outputs/addresses';
import { storyFigures } from '$story/outputs/storyFigures';
import { languages } from '$story/languages';
import { child } from 'virtual:embed-scripts';
import { embedPage } from '../../../../lib/embed/embedPage';
import type { Lang } from '../../../../lib/format/lang';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
	languages.flatMap(({ lang }) => Array.from(storyFigures(lang).keys(), (figure) => ({ lang, figure })));

export const GET: RequestHandler = ({ params }) => {
	const figure = storyFigures(params.lang as Lang).get(params.figure);
	if (!figure) error(404, `there is no figure ${params.figure}`);
	// the very type by which the site's builder knows a page; the page itself says its encoding
	return new Response(embedPage(figure, pageAddresses(figure, child.path)), {
		headers: { 'content-type': 'text/html' }
	});
};
