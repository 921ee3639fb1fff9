type IsGroup<V> = V extends readonly unknown[] ? false : V extends object ? true : false

/** The fields of a record as dotted paths: `purpose`, and `dpia.ref` where a field is a group of its own. */
export type FieldPath<T> = {
  [K in keyof T & string]: IsGroup<T[K]> extends true ? `${K}.${keyof T[K] & string}` : K
}[keyof T & string]

/** What stands at a path. */
export type FieldValue<T, P extends string> = P extends keyof T
  ? T[P]
  : P extends `${infer G}.${infer F}`
    ? G extends keyof T
      ? F extends keyof T[G]
        ? T[G][F]
        : never
      : never
    : never
