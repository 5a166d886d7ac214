import { buildServing } from '$docs/buildServing';
import type { Lang } from 'yiluo';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ page: buildServing(params.lang as Lang) });
