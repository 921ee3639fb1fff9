/** Stands where a required text of an erased case was. */
export const ERASED_TEXT = '[erased]'
