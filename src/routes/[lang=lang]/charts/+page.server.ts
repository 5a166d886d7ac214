import { buildGallery } from '$docs/buildGallery';
import type { Lang } from 'yiluo';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'zh' }, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	return { lang, cards: buildGallery(lang) };
};
