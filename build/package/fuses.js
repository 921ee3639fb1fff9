/** What the fuses of a built program are, where they differ from what they must be. */
export async function fuseDifferences(program, wanted) {
  const { FuseState, FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses')
  const wire = await getCurrentFuseWire(program)
  return Object.entries(wanted).flatMap(([name, isOn]) => {
    const option = FuseV1Options[name[0].toUpperCase() + name.slice(1)]
    const expected = isOn ? FuseState.ENABLE : FuseState.DISABLE
    return wire[option] === expected ? [] : [`${name} is not ${isOn ? 'on' : 'off'}`]
  })
}
