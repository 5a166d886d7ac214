import { buildOwn } from '$docs/buildOwn';
import type { Lang } from 'yiluo';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ page: buildOwn(params.lang as Lang) });
