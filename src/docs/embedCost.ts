/** What one view of a figure asks of the server, in requests and bytes of HTTP. */
export interface ViewCost {
	requests: number;
	/** Sent by the server, over all figures. */
	least: number;
	median: number;
	most: number;
	/** Sent by the reader. */
	asked: number;
}

/** How a reader comes to see a figure. */
export type View = 'frame' | 'element' | 'again' | 'later' | 'svg' | 'png';

/** What `npm run bench -- embeds` has measured. */
export interface EmbedCost {
	/** Its version. */
	nginx: string;
	/** Figures, in all languages. */
	figures: number;
	views: Readonly<Record<View, ViewCost>>;
	/** Pages that one worker of nginx has answered in a second, to two digits. */
	perSecond: number;
}
