import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { errorText } from '#shared/text/errors'
import { useQuery } from '../../call.ts'
import { RegisterSheetView } from './RegisterSheetView.tsx'

/** The register's first pages: who answers for the processing, as a sheet. GDPR art. 30(1)(a). */
export function RegisterPage() {
  const { data, error } = useQuery('register:read', undefined)
  if (error && !data) {
    const { title, todo } = errorText[error.code]
    return (
      <div className="p-6">
        <ErrorNote title={title}>{todo}</ErrorNote>
      </div>
    )
  }
  if (!data)
    return (
      <div className="p-6">
        <SkeletonRows count={12} />
      </div>
    )
  return <RegisterSheetView loaded={data} />
}
