/** Two tables beside each other where there is room. */
export const PAIR = 'grid items-start gap-x-12 gap-y-8 min-[64rem]:grid-cols-2'
