import { buildGlossary } from '$story/glossary/buildGlossary';
import type { Lang } from '../../../lib/format/lang';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'zh' }, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => ({ page: buildGlossary(params.lang as Lang) });
