/** What every chart takes beside its options. */
export interface PlotProps {
	/** The accessible name; without it the drawing is decoration and hidden from assistive technology. */
	label?: string;
	/**
	 * How long a change of rows or options takes to be drawn, in milliseconds; 0 draws it at once, as is done for all
	 * readers who ask for less motion. @default 600
	 */
	motion?: number;
}
