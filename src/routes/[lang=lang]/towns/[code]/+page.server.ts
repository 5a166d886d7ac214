import { error } from '@sveltejs/kit';
import { buildTown, townCodes } from '$story/towns/buildTowns';
import type { Lang } from '../../../../lib/format/lang';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	(['zh', 'en'] as const).flatMap((lang) => townCodes.map((code) => ({ lang, code })));

export const load: PageServerLoad = ({ params: { lang, code } }) => {
	if (!townCodes.includes(code)) error(404, code);
	return { page: buildTown(code, lang as Lang) };
};
