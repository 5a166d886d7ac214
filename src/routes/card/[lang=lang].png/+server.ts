import { notoFonts } from '../../../lib/picture/notoFonts';
import { pictureFonts } from '../../../lib/picture/pictureFonts';
import { pngFile } from '../../../lib/picture/pngFile';
import type { Lang } from '../../../lib/format/lang';
import { buildStory } from '$story/buildStory';
import { storyCard } from '$story/outputs/storyCard';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{ lang: 'zh' }, { lang: 'en' }];

export const GET: RequestHandler = async ({ params }) => {
	const card = storyCard(buildStory(params.lang as Lang));
	const fonts = await pictureFonts(await notoFonts(card.labels.map(({ text }) => text).join('')));
	const picture = await pngFile(`card, ${params.lang}`, card, fonts);
	return new Response(picture as BodyInit, { headers: { 'content-type': 'image/png' } });
};
