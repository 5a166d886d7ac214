import { error } from '@sveltejs/kit';
import type { EmbedFile } from 'virtual:embed-scripts';

/** A route whose last part is the name of one of some scripts. */
export function scriptRoute(files: readonly EmbedFile[]) {
	const named = new Map(files.map(({ path, code }) => [path.split('/').at(-1) ?? '', code]));
	return {
		entries: () => Array.from(named.keys(), (script) => ({ script })),
		GET({ params }: { params: { script: string } }): Response {
			const code = named.get(params.script);
			if (code === undefined) error(404, `there is no script ${params.script}`);
			return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
		}
	};
}
