import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PlanarMap } from '../../src/lib/geo/planar.js';
import type { Reading } from '../twins/readings.js';
import type { Spot } from '../twins/spots.js';
import type { Rate } from '../twins/towns.js';

/** A value on a long line. */
export interface Step {
	x: number;
	y: number;
}

/** Counties in each of the forms in which a chart may want them; only the one that it asks for is there. */
export interface Counties {
	/** In degrees, as TopoJSON: what a page projects by itself. */
	topology: Topology<{ counties: GeometryCollection }>;
	/** In a plane, as our library makes it in a build. */
	planar: PlanarMap;
	/** As finished paths, which a program by hand would make in a build. */
	paths: readonly { id: string; d: string }[];
	rates: readonly Rate[];
}

/** What each figure is drawn from. */
export interface FigureData {
	/** Two lines of 60 months. */
	line: readonly Reading[];
	/** One line of as many values as are given, `x` ascending. */
	longLine: readonly Step[];
	scatter: readonly Spot[];
	/** 3,142 counties of the United States. */
	choropleth: Counties;
}

export type FigureName = keyof FigureData;

/** A chart on a page. */
export interface Drawing<Data> {
	/** Shows other data; ends when they are drawn. */
	update(data: Data): void | Promise<void>;
}

/** Draws a chart into a page; ends when it is drawn. */
export type Mount<Data> = (target: HTMLElement, data: Data) => Drawing<Data> | Promise<Drawing<Data>>;

/** Draws a chart on a server. */
export type Render<Data> = (data: Data) => string | Promise<string>;

/** What a peer draws in a browser. A figure that it cannot draw is not there. */
export type Client = { [Name in FigureName]?: Mount<FigureData[Name]> };

/** What a peer draws on a server. */
export type Server = { [Name in FigureName]?: Render<FigureData[Name]> };

/** How large every chart is drawn, in pixels. */
export const size = { width: 640, height: 400 } as const;

/** The paints of the two lines. */
export const lineColors = ['#2b6f8a', '#a86a1c'] as const;

/** The paints of the five classes of a map, the lowest first. */
export const classColors = ['#edf8e9', '#bae4b3', '#74c476', '#31a354', '#006d2c'] as const;

/** Where the classes begin, in percent. */
export const classBreaks = [20, 40, 60, 80] as const;

/** The paint of a rate. */
export const rateColor = (rate: number | undefined): string =>
	rate === undefined ? '#ddd' : (classColors[Math.min(4, Math.floor(rate / 20))] ?? '#ddd');
