import { REQUEST_STATES, type RequestState } from '#shared/domain/requests/case-status'
import { CHANNELS, type RequestChannel } from '#shared/domain/requests/request'
import { REQUEST_TYPES, type RequestType } from '#shared/domain/requests/types'

/** What a list is filtered by; an empty list of a kind lets everything through. */
export type Facets = {
  types: readonly (RequestType | 'UNSORTED')[]
  states: readonly RequestState[]
  channels: readonly RequestChannel[]
  countries: readonly string[]
}

const TYPES = [...REQUEST_TYPES, 'UNSORTED'] as const
// One number holds all four, so that an index can carry it: 14 bits say which types, then follow the
// places of state and channel, 4 bits each, and of the country, 10 bits.
const STATE = 2 ** 14
const CHANNEL = 2 ** 18
const COUNTRY = 2 ** 22
const LETTERS = 26
const A = 65

/** The facets of a case as one number. */
export function facetsOf(row: {
  types: readonly RequestType[]
  state: RequestState
  channel: RequestChannel | null
  country: string | null
}): number {
  const types: readonly (RequestType | 'UNSORTED')[] =
    row.types.length > 0 ? row.types : ['UNSORTED']
  const channel = row.channel === null ? 0 : CHANNELS.indexOf(row.channel) + 1
  return (
    bitsOf(TYPES, types) +
    REQUEST_STATES.indexOf(row.state) * STATE +
    channel * CHANNEL +
    countryNumber(row.country) * COUNTRY
  )
}

/** Conditions on the column `facets` that let only these through. */
export function facetConditions(wanted: Facets): string[] {
  const { types, states, channels, countries } = wanted
  const conditions: string[] = []
  if (types.length > 0) conditions.push(`(facets & ${bitsOf(TYPES, types)}) <> 0`)
  if (states.length > 0)
    conditions.push(`((1 << ((facets / ${STATE}) & 15)) & ${bitsOf(REQUEST_STATES, states)}) <> 0`)
  if (channels.length > 0)
    conditions.push(
      `((1 << ((facets / ${CHANNEL}) & 15)) & ${bitsOf(CHANNELS, channels) * 2}) <> 0`,
    )
  if (countries.length > 0)
    conditions.push(`(facets / ${COUNTRY}) IN (${countries.map(wantedCountry).join(', ')})`)
  return conditions
}

function bitsOf<T>(all: readonly T[], some: readonly T[]): number {
  return all.reduce((bits, each, place) => (some.includes(each) ? bits + 2 ** place : bits), 0)
}

function countryNumber(country: string | null): number {
  if (country === null) return 0
  return (country.charCodeAt(0) - A) * LETTERS + (country.charCodeAt(1) - A) + 1
}

// What is no country at all belongs to no case; a number below zero is never stored.
function wantedCountry(country: string): number {
  return /^[A-Z]{2}$/.test(country) ? countryNumber(country) : -1
}
