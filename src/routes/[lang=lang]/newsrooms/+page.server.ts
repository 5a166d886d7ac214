import { buildNewsrooms } from '$story/newsrooms/buildNewsrooms';
import { child } from 'virtual:embed-scripts';
import type { Lang } from '../../../lib/format/lang';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'zh' }, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => ({ page: buildNewsrooms(params.lang as Lang, child) });
