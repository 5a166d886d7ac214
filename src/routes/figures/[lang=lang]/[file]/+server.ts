import { error } from '@sveltejs/kit';
import { figureFiles } from '$story/outputs/figureFiles';
import { storyFigures } from '$story/outputs/storyFigures';
import { languages } from '$story/languages';
import type { Lang } from '../../../../lib/format/lang';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	languages.flatMap(({ lang }) =>
		[...storyFigures(lang).keys()].flatMap((id) =>
			Object.keys(figureFiles).map((ending) => ({ lang, file: `${id}.${ending}` }))
		)
	);

export const GET: RequestHandler = async ({ params }) => {
	const dot = params.file.indexOf('.');
	const figure = storyFigures(params.lang as Lang).get(params.file.slice(0, dot));
	const file = figureFiles[params.file.slice(dot + 1)];
	if (!figure || !file) error(404, `there is no file ${params.file}`);
	return new Response((await file.make(figure)) as BodyInit, { headers: { 'content-type': file.type } });
};
