import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** The first page of a document as a picture, where the tool for it is there. */
export function takePage(folder: string, name: string): void {
  const options = ['-png', '-r', '80', '-f', '1', '-l', '1', '-singlefile']
  try {
    execFileSync('pdftoppm', [
      ...options,
      join(folder, `${name}.pdf`),
      join(folder, `${name}-page`),
    ])
  } catch {
    console.log(`No picture of ${name}.pdf: pdftoppm is not there.`)
  }
  console.log(`${name}.pdf`)
}
