/** How far the chart looks ahead: months, or the ranges of days. */
export const CHART_AXES = ['12', '24', '60', 'ranges'] as const
export type ChartAxis = (typeof CHART_AXES)[number]

/** What the height of a bar counts. */
export const CHART_MEASURES = ['deadlines', 'records', 'people'] as const
export type ChartMeasure = (typeof CHART_MEASURES)[number]
