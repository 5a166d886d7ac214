import { buildStory } from '$story/buildStory';
import type { Lang } from '../../lib/format/lang';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'zh' }, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => ({ story: buildStory(params.lang as Lang) });
