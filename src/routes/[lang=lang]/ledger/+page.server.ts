import { buildLedger } from '$story/ledgerTable/buildLedger';
import type { Lang } from '../../../lib/format/lang';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'zh' }, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => ({ page: buildLedger(params.lang as Lang) });
