import { describe, expect, it } from 'vitest'
import { CLOSED, enteredCase, NOTHING_FOUND, take } from '#support/deletion-story'
import { NAMED, upTo, withEntries } from '#support/deletions'
import { aDesk } from '#support/desk'
import { printedCase, printedYear, tableText } from '#support/printed-deletion'
import { entered } from '#support/requests'
import { withoutRandom } from '#support/without-random'

describe('any document of a deletion', () => {
  it('tells neither who asked, nor the working reference, nor times of day', async () => {
    const desk = await aDesk('empty')
    const request = await desk.call(
      'requests:create',
      entered({
        types: ['CHILD_ERASE'],
        requester: { name: 'Grasmücke', email: 'grasmuecke@example.org', reference: '4712' },
        subject: 'Drosselgasse',
      }),
    )
    await withEntries(desk)
    const { id } = await desk.call('deletions:create', {
      ...enteredCase(),
      requestIds: [request.id],
    })
    await desk.call('deletions:change', { id, patch: NAMED })
    await desk.call('deletions:keep-reference', { id, text: 'Zaunkönig 4711' })
    const told = async () => JSON.stringify(await printedCase(desk, id))
    const documents = [await told()]
    await take(desk, id, ...upTo('deleted'), NOTHING_FOUND, CLOSED)
    documents.push(await told())
    documents.push(JSON.stringify(await printedYear(desk, 2026)))
    documents.push(await tableText(desk, 'yearly'), await tableText(desk, 'records'))
    for (const document of documents)
      expect(withoutRandom(document)).not.toMatch(
        /Grasm|example\.org|Drossel|Zaunk|471[12]|RQ-|\d\d:\d\d/,
      )
  })

  it('is not there for nobody, nor while the vault is locked', async () => {
    const desk = await aDesk('empty')
    const print = { kind: 'certificate', id: 'nobody' }
    expect(await desk.pass('deletions:document', print)).toMatchObject({
      error: { code: 'not-found' },
    })
    await desk.pass('vault:close', undefined)
    expect(await desk.pass('deletions:document', print)).toMatchObject({
      error: { code: 'vault-locked' },
    })
  })
})
