import { navigation } from '$docs/navigation';
import type { Lang } from 'yiluo';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => ({ groups: navigation(params.lang as Lang) });
