/** The scripts of figures elsewhere, as `scripts/embedScripts.ts` builds them. */
declare module 'virtual:embed-scripts' {
	/** A script, and where the site has it. */
	export interface EmbedFile {
		/** From the root of the site, without a slash at its start. */
		path: string;
		code: string;
	}
	/** What brings the page of a figure to life; the name of its file changes with what it holds. */
	export const child: EmbedFile;
	/** For pages with frames of figures. */
	export const host: EmbedFile;
	/** For pages with `<yiluo-figure>`. */
	export const element: EmbedFile;
}
