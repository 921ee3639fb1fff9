export type RegisterDialogProps = { readonly onClose: () => void }

/** Issues the register of a period. GDPR art. 33(5). */
export function RegisterDialog(_props: RegisterDialogProps) {
  return null
}
