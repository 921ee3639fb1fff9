import { useNavigate, useSearch } from '@tanstack/react-router'
import { PageHeader } from '#ui/frame/PageHeader'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import { SplitSheet } from '#ui/sheet/SplitSheet'
import { needsYou } from '#shared/domain/findings/answers'
import type { RegisterSheet } from '#shared/ipc/register'
import { registerSections, registerText as words } from '#shared/text/register'
import { localToday } from '../../parts/findings/local-today.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { useKnownWords } from '../../parts/history/use-known-words.ts'
import { PartsContents } from '../../parts/sections/PartsContents.tsx'
import { useArrival } from '../../parts/sections/use-arrival.ts'
import { AuthoritiesSection, SecuritySection, VersionSection } from './BookSections.tsx'
import { ControllerSection } from './ControllerSection.tsx'
import { JointControllersSection } from './JointControllersSection.tsx'
import { OfficerSection } from './OfficerSection.tsx'
import { RegisterPart } from './RegisterPart.tsx'
import { RepresentativeSection } from './RepresentativeSection.tsx'
import { placeOf, sectionOf, useRegisterFields } from './use-register-fields.ts'

/** The sheet of the register header. */
export function RegisterSheetView({ loaded }: { readonly loaded: RegisterSheet }) {
  const fields = useRegisterFields(loaded)
  const { field, section } = useSearch({ strict: false })
  const navigate = useNavigate()
  const historyWords = useKnownWords('register')
  useArrival({ field, section, rowIdOf: (path) => fields.rowId(placeOf(path)) })
  const contents = (
    <PartsContents
      sections={registerSections}
      findings={loaded.findings}
      sectionOf={sectionOf}
      onSelect={(id) => void navigate({ to: '/register', search: { section: id }, replace: true })}
    />
  )
  return (
    <>
      <PageHeader
        title={words.title}
        state={stateOf(loaded)}
        pinned={<RecordTitle name={loaded.register.legalName ?? words.title} />}
      />
      <SplitSheet contents={contents}>
        <ControllerSection fields={fields} />
        <JointControllersSection fields={fields} />
        <RepresentativeSection fields={fields} />
        <OfficerSection fields={fields} />
        <AuthoritiesSection fields={fields} />
        <SecuritySection fields={fields} />
        <VersionSection fields={fields} />
        <RegisterPart id="history">
          <HistoryPanel entity="register" id={loaded.register.id} words={historyWords} />
        </RegisterPart>
      </SplitSheet>
    </>
  )
}

function stateOf({ findings, answers }: RegisterSheet): string {
  const open = needsYou(findings, answers, localToday()).length
  return open === 0 ? words.noFindings : words.findings(open)
}
