import { createElement, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts'
import { chartNumbers } from '#shared/chart/series'
import { chartColumns } from '#shared/domain/retention/chart-columns'
import { RetentionChartView } from '../../renderer/features/retention/chart/RetentionChartView.tsx'

// Runs in a window; what it can do stands on that window's own object.

const CATEGORIES = 20
const TODAY = '2026-11-22'
/** What the chart takes where nothing lays it out. */
const SIZE = { width: 960, height: 240 }

const columns = chartColumns('60', TODAY)
const ids = Array.from({ length: CATEGORIES }, (_, index) => `category-${10 + index}`)
const series = ids.map((categoryId, index) => ({
  categoryId,
  name: `Category ${index}`,
  values: columns.map((_, column) => 1 + ((index * 7 + column * 13) % 40)),
}))

const charts: Record<string, () => ReactNode> = {
  ours: () =>
    createElement(RetentionChartView, {
      numbers: chartNumbers({ columns, series }, ids),
      measure: 'deadlines',
      label: 'Deadlines',
      pickedKey: null,
      onPick: () => undefined,
      onEscape: () => false,
      onTable: () => undefined,
    }),
  bare: () =>
    createElement(
      BarChart,
      { ...SIZE, data: [], accessibilityLayer: false },
      createElement(XAxis, { dataKey: 'key' }),
      createElement(YAxis),
      createElement(CartesianGrid),
      createElement(Bar, { dataKey: 'value', isAnimationActive: false }),
    ),
}

/** Milliseconds from nothing to a chart that was painted. */
async function paintChart(name: string): Promise<number> {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  await painted()
  const began = performance.now()
  flushSync(() => root.render(charts[name]?.()))
  await painted()
  const took = performance.now() - began
  root.unmount()
  place.remove()
  return took
}

// What is posted in a frame comes after that frame was painted.
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => done()
      port2.postMessage(null)
    })
  })
}

Object.assign(window, { paintChart })
