import { buildTheming } from '$docs/buildTheming';
import type { Lang } from 'yiluo';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ page: buildTheming(params.lang as Lang) });
