import { readFileSync } from 'node:fs'
import cyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?asset'
import cyrillicExt from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-normal.woff?asset'
import greek from '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff?asset'
import greekExt from '@fontsource/source-sans-3/files/source-sans-3-greek-ext-400-normal.woff?asset'
import latin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?asset'
import latinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?asset'
import vietnamese from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff?asset'

/** The family of the printed register, one file per script, in order of preference. */
export function readFontFiles(): Uint8Array[] {
  return [latin, latinExt, greek, cyrillic, vietnamese, greekExt, cyrillicExt].map((path) =>
    readFileSync(path),
  )
}
