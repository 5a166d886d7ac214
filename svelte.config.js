import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		// `yiluo` is the library, so that an example reads as a reader writes it.
		alias: { $docs: 'src/docs', $story: 'src/story', yiluo: 'src/lib' },
		paths: { relative: true }
	}
};

export default config;
