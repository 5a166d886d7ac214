export { barLayout, type BarLayout, type BarOptions } from './charts/barLayout.js';
export { beeswarmLayout, type BeeswarmLayout, type BeeswarmOptions } from './charts/beeswarmLayout.js';
export { calendarLayout, type CalendarLayout, type CalendarOptions } from './charts/calendarLayout.js';
export {
	choroplethLayout,
	type ChoroplethInput,
	type ChoroplethLayout,
	type ChoroplethOptions,
	type ChoroplethRegion
} from './charts/choroplethLayout.js';
export {
	compositionLayout,
	type CompositionLayout,
	type CompositionOptions
} from './charts/compositionLayout.js';
export { dotLayout, type DotLayout, type DotOptions } from './charts/dotLayout.js';
export {
	facetLayout,
	type Faceted,
	type FacetCell,
	type FacetLayout,
	type FacetOptions,
	type FacetScales
} from './charts/facetLayout.js';
export { lineLayout, type LineLayout, type LineOptions } from './charts/lineLayout.js';
export { scatterLayout, type ScatterLayout, type ScatterOptions } from './charts/scatterLayout.js';
export { tableLayout, type TableLayout, type TableOptions } from './charts/tableLayout.js';
export {
	bulletLayout,
	type BulletInput,
	type BulletLayout,
	type BulletOptions
} from './charts/bulletLayout.js';
export {
	dotGridLayout,
	type DotGridInput,
	type DotGridLayout,
	type DotGridOptions
} from './charts/dotGridLayout.js';
export { mapLayout, type MapInput, type MapLayout, type MapOptions } from './charts/mapLayout.js';
export { slopeLayout, type SlopeInput, type SlopeLayout, type SlopeOptions } from './charts/slopeLayout.js';
export {
	squaresLayout,
	type SquaresInput,
	type SquaresLayout,
	type SquaresOptions
} from './charts/squaresLayout.js';
export {
	symbolMapLayout,
	type SymbolMapInput,
	type SymbolMapLayout,
	type SymbolMapOptions,
	type SymbolRegion
} from './charts/symbolMapLayout.js';
export {
	tileGridLayout,
	type TileGridInput,
	type TileGridLayout,
	type TileGridOptions
} from './charts/tileGridLayout.js';
export {
	waffleLayout,
	type WaffleInput,
	type WaffleLayout,
	type WaffleOptions
} from './charts/waffleLayout.js';
export { chartLayouts } from './charts/layouts.js';
export {
	chartLayout,
	type ChartKind,
	type ChartEntry,
	type ChartKinds,
	type ChartOptions,
	type ChartSpec,
	type FacetEntry,
	type FacetSpec,
	type OwnSpec
} from './charts/chartSpec.js';
export { audit, type AuditOptions, type Finding } from './figure/audit.js';
export { dataHash } from './figure/dataHash.js';
export type { FigureFrame, FigureSpec, FigureWords, Silenced, SummaryOverride } from './figure/figureSpec.js';
export { remarks } from './figure/remarks.js';
export { ruleIds, type RuleId, type Severity } from './figure/rules/rule.js';
export type { Bilingual, Lang } from './format/lang.js';
export { change } from './format/change.js';
export { convert } from './format/convert.js';
export {
	dateOfDay,
	dateWords,
	dayNumber,
	parseDate,
	type CalendarDate,
	type Precision
} from './format/date.js';
export { magnitude, type Magnitude } from './format/magnitude.js';
export { formatNumber, type NumberOptions } from './format/number.js';
export { ordinal } from './format/ordinal.js';
export { quantity, type Qualifier, type QuantityOptions } from './format/quantity.js';
export { range, type RangeOptions } from './format/range.js';
export { relativeChange } from './format/relativeChange.js';
export { isUnit, unitIds, unitName, type Unit, type UnitId, type UnitWords } from './format/unit.js';
export { neighbours } from './geo/neighbours.js';
export { planarMap } from './geo/planarMap.js';
export type { PlanarMap } from './geo/planar.js';
export { joinReport, type JoinReport } from './geo/joinRows.js';
export { readShapes, type ShapeOptions } from './geo/readShapes.js';
export type { Datum } from './geo/datum.js';
export { readTopology } from './geo/readTopology.js';
export type {
	Annotation,
	ArrowAnnotation,
	ArrowWay,
	BandAnnotation,
	RuleAnnotation,
	TextAnnotation
} from './geometry/annotation.js';
export type { Channel, DataRow, NumberChannel, Rows, TextChannel } from './geometry/channel.js';
export type {
	CategoryEncoding,
	ClassEncoding,
	EncodedMark,
	EncodedPaint,
	EncodedSeries,
	Encoding,
	MeasureEncoding,
	PaintEncoding,
	PlaceEncoding,
	Told
} from './geometry/encoding.js';
export {
	checkFrame,
	type Frame,
	type Label,
	type Layout,
	type Rule,
	type Shared,
	type Table
} from './geometry/layout.js';
export type { Sample } from './geometry/sample.js';
export type {
	CircleShape,
	DotsShape,
	GroupShape,
	LineShape,
	Painted,
	PathShape,
	RectShape,
	Shape,
	Vertex
} from './geometry/shape.js';
export { linkGrid, type GridLinks } from './geometry/linkGrid.js';
export { linkPlaces } from './geometry/linkPlaces.js';
export { linkPlane } from './geometry/linkPlane.js';
export type { LooseStop, Stop, Ways } from './geometry/stop.js';
export { tweenLayouts } from './geometry/tweenLayouts.js';
export { classBreaks, classOf, type ClassMethod } from './scale/classBreaks.js';
export {
	paint,
	textTone,
	type Basis,
	type Paint,
	type PaintMix,
	type Status,
	type Tone
} from './scale/tones.js';
export { svgString } from './marks/svgString.js';
