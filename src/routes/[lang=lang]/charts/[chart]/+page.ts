import { loadExamples } from '$docs/loadExamples';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	components: await loadExamples(data.page.examples.map(({ path }) => path))
});
